// Text as people write it: UTF-8, counted in code points.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nabij::base {

using Bytes = std::vector<unsigned char>;

bool is_utf8(std::string_view text);
// As many whole letters from the start as fit in so many bytes; of UTF-8.
std::string_view utf8_start(std::string_view text, std::size_t bytes);
// Code points of valid UTF-8.
std::size_t length(std::string_view text);
// Without white space at either end of the text or of a line, runs of white space inside a line
// made one space. Control characters other than a newline are dropped.
std::string tidy(std::string_view text);
std::string lower_ascii(std::string_view text);
// Lower case with the accents of Latin letters removed, for searching: "Zoë" -> "zoe".
std::string fold(std::string_view text);

std::string to_base64url(std::span<const unsigned char> bytes);  // no padding
std::optional<Bytes> from_base64url(std::string_view text);
std::string to_hex(std::span<const unsigned char> bytes);

inline std::span<const unsigned char> as_bytes(std::string_view text) {
  return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}
inline std::string_view as_text(std::span<const unsigned char> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace nabij::base
