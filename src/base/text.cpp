#include "base/text.hpp"

#include <sodium.h>

#include <algorithm>

namespace nabij::base {
namespace {

struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;  // 0 when the bytes are not UTF-8
};

bool is_continuation(char letter) { return (static_cast<unsigned char>(letter) & 0xc0U) == 0x80U; }

std::size_t expected_size(unsigned char lead) {
  if (lead < 0x80U) return 1;
  if (lead >= 0xc2U && lead < 0xe0U) return 2;
  if (lead >= 0xe0U && lead < 0xf0U) return 3;
  if (lead >= 0xf0U && lead < 0xf5U) return 4;
  return 0;
}

CodePoint decode(std::string_view text) {
  auto lead = static_cast<unsigned char>(text.front());
  std::size_t size = expected_size(lead);
  if (size == 0 || size > text.size()) return {};
  char32_t value = size == 1 ? lead : lead & (0xffU >> (size + 1));
  for (std::size_t index = 1; index < size; ++index) {
    if (!is_continuation(text[index])) return {};
    value = (value << 6U) | (static_cast<unsigned char>(text[index]) & 0x3fU);
  }
  bool overlong = (size == 3 && value < 0x800) || (size == 4 && value < 0x10000);
  bool surrogate = value >= 0xd800 && value <= 0xdfff;
  if (overlong || surrogate || value > 0x10ffff) return {};
  return {value, size};
}

// Base letters of U+00C0..U+017E; a dot where the letter has no ASCII base.
constexpr std::string_view kBase =
    "aaaaaaaceeeeiiiidnooooo.ouuuuy.saaaaaaaceeeeiiiidnooooo.ouuuuy.y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkk"
    "kllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz";

void append_folded(std::string& out, std::string_view bytes, char32_t value) {
  if (value < 0x80) {
    out += value >= 'A' && value <= 'Z' ? static_cast<char>(value + 32) : static_cast<char>(value);
    return;
  }
  bool latin = value >= 0xc0 && value - 0xc0 < kBase.size();
  if (latin && kBase[value - 0xc0] != '.') {
    out += kBase[value - 0xc0];
    return;
  }
  out.append(bytes);
}

}  // namespace

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    auto point = decode(text);
    if (point.size == 0) return false;
    text.remove_prefix(point.size);
  }
  return true;
}

std::string_view utf8_start(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  auto is_inside_a_letter = [&] {
    return (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U;
  };
  while (bytes > 0 && is_inside_a_letter()) --bytes;
  return text.substr(0, bytes);
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (char letter : text) count += is_continuation(letter) ? 0 : 1;
  return count;
}

std::string tidy(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space_due = false;
  for (char letter : text) {
    bool is_space = letter == ' ' || letter == '\t' || letter == '\r';
    if (is_space) {
      space_due = true;
      continue;
    }
    if (letter != '\n' && (static_cast<unsigned char>(letter) < 0x20 || letter == 0x7f)) continue;
    if (space_due && !out.empty() && letter != '\n' && out.back() != '\n') out += ' ';
    space_due = false;
    out += letter;
  }
  auto begin = out.find_first_not_of('\n');
  if (begin == std::string::npos) return {};
  return out.substr(begin, out.find_last_not_of('\n') - begin + 1);
}

std::string lower_ascii(std::string_view text) {
  std::string out(text);
  for (char& letter : out) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + 32);
  }
  return out;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    auto point = decode(text);
    if (point.size == 0) break;
    append_folded(out, text.substr(0, point.size), point.value);
    text.remove_prefix(point.size);
  }
  return out;
}

std::string to_base64url(std::span<const unsigned char> bytes) {
  constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
  sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
  text.pop_back();  // the terminating zero
  return text;
}

std::optional<Bytes> from_base64url(std::string_view text) {
  if (text.empty()) return Bytes{};  // libsodium takes no null pointer
  // libsodium takes some letters beyond ASCII for others of the alphabet.
  if (std::ranges::any_of(text, [](char letter) { return letter < 0; })) return std::nullopt;
  Bytes bytes(text.size());
  std::size_t size = 0;
  const char* end = nullptr;
  int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr,
                                 &size, &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
  if (failed != 0 || end != text.data() + text.size()) return std::nullopt;
  bytes.resize(size);
  return bytes;
}

std::string to_hex(std::span<const unsigned char> bytes) {
  std::string text(bytes.size() * 2 + 1, '\0');
  sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
  text.pop_back();
  return text;
}

}  // namespace nabij::base
