// The target of a request line, taken apart: one path, one way to write it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nabij::http::transport {

struct Target {
  std::string path;   // decoded, starts with '/'
  std::string query;  // as sent, without '?'
};

// Takes "/path?query" and "http://host/path?query". Empty for anything ambiguous: escapes that
// are broken or hide a slash, a dot segment or a control character, or bytes that are not UTF-8.
std::optional<Target> parse_target(std::string_view target);

}  // namespace nabij::http::transport
