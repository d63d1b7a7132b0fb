#include "http/transport/target.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace nabij::http::transport {
namespace {

std::optional<unsigned> hex_value(char letter) {
  if (letter >= '0' && letter <= '9') return static_cast<unsigned>(letter - '0');
  if (letter >= 'a' && letter <= 'f') return static_cast<unsigned>(letter - 'a') + 10;
  if (letter >= 'A' && letter <= 'F') return static_cast<unsigned>(letter - 'A') + 10;
  return std::nullopt;
}

bool is_allowed(unsigned char byte) { return byte >= 0x20 && byte != 0x7f && byte != '\\'; }

std::optional<std::string> decode(std::string_view path) {
  std::string decoded;
  decoded.reserve(path.size());
  for (std::size_t at = 0; at < path.size(); ++at) {
    auto byte = static_cast<unsigned char>(path[at]);
    if (path[at] == '%') {
      if (at + 2 >= path.size()) return std::nullopt;
      auto high = hex_value(path[at + 1]);
      auto low = hex_value(path[at + 2]);
      if (!high || !low) return std::nullopt;
      byte = static_cast<unsigned char>(*high * 16 + *low);
      if (byte == '/') return std::nullopt;
      at += 2;
    }
    if (!is_allowed(byte)) return std::nullopt;
    decoded += static_cast<char>(byte);
  }
  return decoded;
}

bool has_dot_segment(std::string_view path) {
  while (!path.empty()) {
    path.remove_prefix(1);
    auto segment = path.substr(0, path.find('/'));
    if (segment == "." || segment == "..") return true;
    path.remove_prefix(segment.size());
  }
  return false;
}

// "http://host/path" is allowed to any server (RFC 9112, 3.2.2).
std::string_view without_authority(std::string_view target) {
  for (std::string_view scheme : {"http://", "https://"}) {
    if (!target.starts_with(scheme)) continue;
    target.remove_prefix(scheme.size());
    auto slash = target.find('/');
    return slash == target.npos ? "/" : target.substr(slash);
  }
  return target;
}

}  // namespace

std::optional<Target> parse_target(std::string_view target) {
  target = without_authority(target);
  if (!target.starts_with('/')) return std::nullopt;
  target = target.substr(0, target.find('#'));
  auto mark = target.find('?');
  auto path = decode(target.substr(0, mark));
  if (!path || !base::is_utf8(*path) || has_dot_segment(*path)) return std::nullopt;
  auto query = mark == target.npos ? std::string_view{} : target.substr(mark + 1);
  return Target{std::move(*path), std::string(query)};
}

}  // namespace nabij::http::transport
