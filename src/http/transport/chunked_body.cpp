#include "http/transport/chunked_body.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "http/transport/head_check.hpp"

namespace nabij::http::transport {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::string_view kHexDigits = "0123456789abcdefABCDEF";
constexpr std::string_view kBlank = " \t";
constexpr std::size_t kSizeDigits = 16;  // those of the largest 64-bit number

struct Line {
  enum class Is { Whole, NotYet, TooLong };
  Is is = Is::NotYet;
  std::string_view text;
};

// The first line of `input`, without its end, of at most `limit` bytes.
Line first_line(std::string_view input, std::size_t limit) {
  auto end = input.find(kLineEnd);
  bool whole = end != input.npos;
  auto size = whole ? end : input.size() - (input.ends_with('\r') ? 1 : 0);
  if (size > limit) return {Line::Is::TooLong, {}};
  return whole ? Line{Line::Is::Whole, input.substr(0, end)} : Line{};
}

ChunkedBody::Step without(const Line& line) {
  return line.is == Line::Is::TooLong ? ChunkedBody::Step::LineTooLong
                                      : ChunkedBody::Step::NeedMore;
}

// Some programs would look for the end of a quotation on the next line, and others would not.
bool has_open_quote(std::string_view text) {
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"') quoted = !quoted;
    if (quoted && text[at] == '\\') ++at;
  }
  return quoted;
}

bool is_extension(std::string_view text) {
  if (text.empty()) return true;
  auto begin = text.find_first_not_of(kBlank);
  return begin != text.npos && text[begin] == ';' && !has_control(text) && !has_open_quote(text);
}

bool is_field(std::string_view line) {
  auto colon = line.find(':');
  return colon != line.npos && is_token(line.substr(0, colon)) && !has_control(line);
}

std::optional<std::uint64_t> size_of(std::string_view digits) {
  std::uint64_t size = 0;
  auto end = digits.data() + digits.size();
  auto read = std::from_chars(digits.data(), end, size, 16);
  if (digits.empty() || read.ec != std::errc() || read.ptr != end) return std::nullopt;
  return size;
}

}  // namespace

ChunkedBody::Step ChunkedBody::read(std::string& input, std::string& body) {
  std::string_view rest = input;
  auto step = Step::Done;
  while (step == Step::Done && !done_) step = next(rest, body);
  input.erase(0, input.size() - rest.size());
  return step;
}

ChunkedBody::Step ChunkedBody::next(std::string_view& rest, std::string& body) {
  switch (at_) {
    case At::Size: return read_size(rest);
    case At::Data: return read_data(rest, body);
    case At::DataEnd: return read_data_end(rest);
    case At::Trailer: return read_trailer(rest);
  }
  return Step::Malformed;
}

ChunkedBody::Step ChunkedBody::read_size(std::string_view& rest) {
  auto line = first_line(rest, lines_left_ + kSizeDigits);
  if (line.is != Line::Is::Whole) return without(line);
  auto digits = line.text.substr(0, line.text.find_first_not_of(kHexDigits));
  auto extension = line.text.substr(digits.size());
  auto size = size_of(digits);
  if (!size || digits.size() > kSizeDigits || !is_extension(extension)) return Step::Malformed;
  if (extension.size() > lines_left_) return Step::LineTooLong;
  if (*size > body_left_) return Step::TooLarge;
  lines_left_ -= extension.size();
  body_left_ -= *size;
  chunk_left_ = *size;
  at_ = *size == 0 ? At::Trailer : At::Data;
  rest.remove_prefix(line.text.size() + kLineEnd.size());
  return Step::Done;
}

ChunkedBody::Step ChunkedBody::read_data(std::string_view& rest, std::string& body) {
  auto size = std::min<std::uint64_t>(chunk_left_, rest.size());
  body.append(rest.substr(0, size));
  rest.remove_prefix(size);
  chunk_left_ -= size;
  if (chunk_left_ > 0) return Step::NeedMore;
  at_ = At::DataEnd;
  return Step::Done;
}

ChunkedBody::Step ChunkedBody::read_data_end(std::string_view& rest) {
  if (rest.size() < kLineEnd.size()) return Step::NeedMore;
  if (!rest.starts_with(kLineEnd)) return Step::Malformed;
  rest.remove_prefix(kLineEnd.size());
  at_ = At::Size;
  return Step::Done;
}

ChunkedBody::Step ChunkedBody::read_trailer(std::string_view& rest) {
  auto line = first_line(rest, lines_left_ - std::min(lines_left_, kLineEnd.size()));
  if (line.is != Line::Is::Whole) return without(line);
  if (!line.text.empty() && !is_field(line.text)) return Step::Malformed;
  done_ = line.text.empty();
  lines_left_ -= std::min(lines_left_, line.text.size() + kLineEnd.size());
  rest.remove_prefix(line.text.size() + kLineEnd.size());
  return Step::Done;
}

}  // namespace nabij::http::transport
