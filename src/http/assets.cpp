#include "http/assets.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/text.hpp"
#include "http/api.hpp"

namespace nabij::http {
namespace {

constexpr std::string_view kHashedFolder = "/assets/";
constexpr std::string_view kForEver = "public, max-age=31536000, immutable";
constexpr std::string_view kAskFirst = "no-cache";

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

// Calls `use` for each part of a comma-separated list.
template <typename Use>
void each_part(std::string_view list, Use&& use) {
  while (!list.empty()) {
    auto part = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), part.size() + 1));
    use(trimmed(part));
  }
}

// "gzip;q=0" means: anything but gzip.
bool is_wanted(std::string_view part) {
  auto weight = part.find("q=");
  if (weight == part.npos) return true;
  auto digits = part.substr(weight + 2);
  double value = 0;
  auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return read.ec == std::errc{} && value > 0;
}

bool accepts(std::string_view accept_encoding, std::string_view coding) {
  bool found = false;
  each_part(accept_encoding, [&](std::string_view part) {
    auto name = trimmed(part.substr(0, part.find(';')));
    if (base::lower_ascii(name) == coding) found = is_wanted(part);
  });
  return found;
}

bool matches(std::string_view if_none_match, std::string_view tag) {
  bool found = false;
  each_part(if_none_match, [&](std::string_view part) {
    if (part.starts_with("W/")) part.remove_prefix(2);
    if (part == tag || part == "*") found = true;
  });
  return found;
}

struct Variant {
  std::string_view coding;  // empty: as it is
  std::string_view bytes;
};

Variant choose(const Asset& asset, std::string_view accept_encoding) {
  if (!asset.brotli.empty() && accepts(accept_encoding, "br")) return {"br", asset.brotli};
  if (!asset.gzip.empty() && accepts(accept_encoding, "gzip")) return {"gzip", asset.gzip};
  return {{}, asset.plain};
}

bool has_extension(std::string_view path) {
  return path.substr(path.rfind('/') + 1).find('.') != path.npos;
}

Response serve(const Asset& asset, const Request& request) {
  auto variant = choose(asset, request.header("Accept-Encoding"));
  bool hashed = asset.path.starts_with(kHashedFolder);
  auto tag =
      fmt::format("\"{}{}{}\"", asset.tag, variant.coding.empty() ? "" : "-", variant.coding);
  Response response;
  response.route = hashed ? "/assets/{file}" : "(web application)";
  response.content_type = asset.content_type;
  response.headers.push_back({"Cache-Control", std::string(hashed ? kForEver : kAskFirst)});
  response.headers.push_back({"ETag", tag});
  response.headers.push_back({"Vary", "Accept-Encoding"});
  if (matches(request.header("If-None-Match"), tag)) {
    response.status = 304;
    return response;
  }
  if (!variant.coding.empty()) {
    response.headers.push_back({"Content-Encoding", std::string(variant.coding)});
  }
  response.static_body = variant.bytes;
  return response;
}

}  // namespace

AssetServer::AssetServer(std::span<const Asset> assets) {
  for (const auto& asset : assets) by_path_.emplace(asset.path, &asset);
}

const Asset* AssetServer::find(std::string_view path) const {
  auto found = by_path_.find(path);
  if (found == by_path_.end() && !has_extension(path)) found = by_path_.find("/index.html");
  return found == by_path_.end() ? nullptr : found->second;
}

Response AssetServer::answer(const Request& request) const {
  const Asset* asset = find(request.path);
  if (asset == nullptr) return problem_response(fail(ErrorCode::NotFound), request.id);
  if (request.method == Method::Get || request.method == Method::Head) {
    return serve(*asset, request);
  }
  auto response = problem_response(fail(ErrorCode::NotFound), request.id);
  response.status = 405;
  response.headers.push_back({"Allow", "GET, HEAD"});
  return response;
}

}  // namespace nabij::http
