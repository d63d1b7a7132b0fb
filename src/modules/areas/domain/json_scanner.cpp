#include "areas/domain/json_scanner.hpp"

#include <charconv>

namespace nabij::areas {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

void put_utf8(std::string& out, unsigned point) {
  auto tail = [&](unsigned shift) {
    out.push_back(static_cast<char>(0x80 | ((point >> shift) & 0x3F)));
  };
  if (point < 0x80) {
    out.push_back(static_cast<char>(point));
  } else if (point < 0x800) {
    out.push_back(static_cast<char>(0xC0 | (point >> 6)));
    tail(0);
  } else if (point < 0x10000) {
    out.push_back(static_cast<char>(0xE0 | (point >> 12)));
    tail(6);
    tail(0);
  } else {
    out.push_back(static_cast<char>(0xF0 | (point >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

// The end of a number by the grammar of JSON, or `from` when none starts there.
std::size_t end_of_number(std::string_view text, std::size_t from) {
  std::size_t at = from;
  auto digits = [&] {
    std::size_t start = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    return at > start;
  };
  if (at < text.size() && text[at] == '-') ++at;
  bool zero = at < text.size() && text[at] == '0';
  std::size_t whole = at;
  if (!digits() || (zero && at - whole > 1)) return from;
  if (at < text.size() && text[at] == '.') {
    ++at;
    if (!digits()) return from;
  }
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) ++at;
    if (!digits()) return from;
  }
  return at;
}

}  // namespace

void JsonScanner::fail(std::string reason) {
  if (!failed()) problem_ = std::move(reason);
  at_ = text_.size();
}

void JsonScanner::space() {
  for (; at_ < text_.size(); ++at_) {
    char letter = text_[at_];
    if (letter == '\n') ++line_;
    if (letter != ' ' && letter != '\n' && letter != '\r' && letter != '\t') return;
  }
}

bool JsonScanner::accept(char letter) {
  space();
  if (failed() || at_ >= text_.size() || text_[at_] != letter) return false;
  ++at_;
  return true;
}

bool JsonScanner::expect(char letter) {
  if (accept(letter)) return true;
  fail(at_ >= text_.size() ? "the text ends too early"
                           : std::string("a '") + letter + "' was expected");
  return false;
}

char JsonScanner::kind() {
  space();
  if (failed() || at_ >= text_.size()) return '\0';
  char letter = text_[at_];
  return letter == '-' || is_digit(letter) ? '0' : letter;
}

std::optional<unsigned> JsonScanner::four_hex_digits() {
  if (at_ + 4 > text_.size()) return std::nullopt;
  unsigned value = 0;
  const char* start = text_.data() + at_;
  auto [end, problem] = std::from_chars(start, start + 4, value, 16);
  if (problem != std::errc{} || end != start + 4) return std::nullopt;
  at_ += 4;
  return value;
}

void JsonScanner::escape(std::string& out) {
  constexpr std::string_view kLetters = "\"\\/bfnrt";
  constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
  if (at_ >= text_.size()) return fail("the text ends too early");
  char letter = text_[at_++];
  if (auto index = kLetters.find(letter); index != std::string_view::npos) {
    out.push_back(kMeanings[index]);
    return;
  }
  auto unit = letter == 'u' ? four_hex_digits() : std::nullopt;
  if (unit && *unit >= 0xD800 && *unit < 0xDC00 && text_.substr(at_, 2) == "\\u") {
    at_ += 2;
    auto low = four_hex_digits();
    if (!low || *low < 0xDC00 || *low > 0xDFFF) return fail("an escape in a text is wrong");
    unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
  }
  if (!unit || (*unit >= 0xD800 && *unit <= 0xDFFF)) return fail("an escape in a text is wrong");
  put_utf8(out, *unit);
}

std::string JsonScanner::text() {
  std::string out;
  if (!expect('"')) return out;
  while (!failed()) {
    if (at_ >= text_.size()) {
      fail("the text ends too early");
      break;
    }
    char letter = text_[at_++];
    if (letter == '"') return out;
    if (letter == '\\') {
      escape(out);
    } else if (static_cast<unsigned char>(letter) < 0x20) {
      fail("a text holds a control character");
    } else {
      out.push_back(letter);
    }
  }
  return out;
}

double JsonScanner::number() {
  space();
  std::size_t end = end_of_number(text_, at_);
  double value = 0;
  auto [stop, problem] = std::from_chars(text_.data() + at_, text_.data() + end, value);
  if (end == at_ || problem != std::errc{} || stop != text_.data() + end) {
    fail("a number was expected");
    return 0;
  }
  at_ = end;
  return value;
}

void JsonScanner::word(std::string_view expected) {
  if (text_.substr(at_, expected.size()) != expected) return fail("a value was expected");
  at_ += expected.size();
}

void JsonScanner::skip_value(int depth) {
  if (depth > kMaxDepth) return fail("the nesting is too deep");
  switch (kind()) {
    case '{': return each_member([&](const std::string&) { skip_value(depth + 1); });
    case '[': return each_item([&](std::size_t) { skip_value(depth + 1); });
    case '"': static_cast<void>(text()); return;
    case '0': static_cast<void>(number()); return;
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    case '\0': return fail("the text ends too early");
    default: return fail("a value was expected");
  }
}

int JsonScanner::open_brackets() const {
  int count = 0;
  for (std::size_t at = at_; at < text_.size() && count <= kMaxDepth; ++at) {
    if (text_[at] == '[') ++count;
    if (std::string_view("[ \n\r\t").find(text_[at]) == std::string_view::npos) break;
  }
  return count;
}

void JsonScanner::finish() {
  space();
  if (!failed() && at_ < text_.size()) fail("something follows after the end");
}

}  // namespace nabij::areas
