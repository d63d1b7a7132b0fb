#include "http/parameters.hpp"

namespace nabij::http {
namespace {

constexpr std::size_t kMaxNames = 50;

std::optional<unsigned> hex(char letter) {
  if (letter >= '0' && letter <= '9') return static_cast<unsigned>(letter - '0');
  if (letter >= 'a' && letter <= 'f') return static_cast<unsigned>(letter - 'a' + 10);
  if (letter >= 'A' && letter <= 'F') return static_cast<unsigned>(letter - 'A' + 10);
  return std::nullopt;
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_space) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '+' && plus_is_space) {
      out += ' ';
    } else if (text[at] == '%') {
      if (at + 2 >= text.size()) return std::nullopt;
      auto high = hex(text[at + 1]);
      auto low = hex(text[at + 2]);
      if (!high || !low) return std::nullopt;
      out += static_cast<char>(*high * 16 + *low);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

Result<RequestParameters> RequestParameters::create(std::map<std::string, std::string> path,
                                                    std::string_view query) {
  RequestParameters parameters;
  for (auto& [name, value] : path) parameters.path_.emplace(name, std::move(value));
  while (!query.empty()) {
    auto pair = query.substr(0, query.find('&'));
    query.remove_prefix(std::min(query.size(), pair.size() + 1));
    if (pair.empty()) continue;
    auto split = pair.find('=');
    auto name = percent_decode(pair.substr(0, split), true);
    auto value =
        percent_decode(split == std::string_view::npos ? "" : pair.substr(split + 1), true);
    // Names come back in answers, so they must be text as well.
    if (!name || !value || !base::is_utf8(*name)) {
      return base::Error::field("query", "not_percent_encoded", "The query is not well formed.");
    }
    if (parameters.query_.size() >= kMaxNames) {
      return base::Error::field("query", "too_many", "The query has too many names.");
    }
    parameters.query_.emplace(std::move(*name), std::move(*value));
  }
  return parameters;
}

std::optional<std::string> RequestParameters::path(std::string_view name) const {
  auto found = path_.find(name);
  return found != path_.end() ? std::optional<std::string>(found->second) : std::nullopt;
}

std::optional<std::string> RequestParameters::query(std::string_view name) const {
  auto found = query_.find(name);
  return found != query_.end() ? std::optional<std::string>(found->second) : std::nullopt;
}

std::vector<std::string> RequestParameters::query_names() const {
  std::vector<std::string> names;
  for (const auto& [name, value] : query_) names.push_back(name);
  return names;
}

}  // namespace nabij::http
