#include "http/json_writer.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace nabij::http {
namespace {

// Answers are mostly text that needs no escape: one look-up for each character.
constexpr auto kPlain = [] {
  std::array<bool, 256> plain{};
  for (std::size_t letter = 0x20; letter < plain.size(); ++letter) plain[letter] = true;
  plain['"'] = plain['\\'] = false;
  return plain;
}();

bool is_plain(char letter) { return kPlain[static_cast<unsigned char>(letter)]; }

// The short escape of a character, or 0 when it has none.
char short_escape(char letter) {
  switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '\n': return 'n';
    case '\r': return 'r';
    case '\t': return 't';
    default: return 0;
  }
}

}  // namespace

void JsonWriter::comma() {
  if (comma_due_) out_ += ',';
  comma_due_ = true;
}

JsonWriter& JsonWriter::open(char bracket) {
  comma();
  out_ += bracket;
  comma_due_ = false;
  return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
  out_ += bracket;
  comma_due_ = true;
  return *this;
}

void JsonWriter::quoted(std::string_view value) {
  out_ += '"';
  std::size_t plain_from = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    char letter = value[at];
    if (is_plain(letter)) continue;
    char escape = short_escape(letter);
    out_.append(value.substr(plain_from, at - plain_from));
    plain_from = at + 1;
    if (escape != 0) {
      out_ += '\\';
      out_ += escape;
    } else {
      out_ += fmt::format("\\u{:04x}", static_cast<unsigned>(letter));
    }
  }
  out_.append(value.substr(plain_from));
  out_ += '"';
}

JsonWriter& JsonWriter::key(std::string_view name) {
  comma();
  quoted(name);
  out_ += ':';
  comma_due_ = false;
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  comma();
  quoted(value);
  return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
  std::array<char, 24> buffer{};
  auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  return raw({buffer.data(), static_cast<std::size_t>(end - buffer.data())});
}

JsonWriter& JsonWriter::real(double value) {
  if (!std::isfinite(value)) return null();
  return raw(fmt::format("{}", value));
}

JsonWriter& JsonWriter::raw(std::string_view json) {
  comma();
  out_.append(json);
  return *this;
}

}  // namespace nabij::http
