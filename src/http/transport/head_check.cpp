#include "http/transport/head_check.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace nabij::http::transport {
namespace {

constexpr std::string_view kLineEnd = "\r\n";

bool is_token_letter(char letter) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
         (letter >= 'A' && letter <= 'Z') || kMarks.find(letter) != kMarks.npos;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

struct Seen {
  int hosts = 0;
  int lengths = 0;
  int encodings = 0;
  int headers = 0;
};

std::optional<Fault> check_request_line(std::string_view line, const ServerOptions& options,
                                        bool& is_1_1) {
  auto first = line.find(' ');
  auto last = line.rfind(' ');
  if (first == line.npos || first == last) return malformed("The request line is incomplete.");
  auto target = line.substr(first + 1, last - first - 1);
  auto version = line.substr(last + 1);
  if (!is_token(line.substr(0, first))) return malformed("The method is not a word.");
  if (target.size() > options.target_bytes) return kTargetTooLong;
  if (target.empty() || target.find_first_of(" \t") != target.npos) {
    return malformed("The path may not hold white space.");
  }
  if (!version.starts_with("HTTP/")) return malformed("The request line names no HTTP version.");
  if (version != "HTTP/1.1" && version != "HTTP/1.0") return kNoSuchVersion;
  is_1_1 = version == "HTTP/1.1";
  return std::nullopt;
}

std::optional<Fault> check_content_length(std::string_view value) {
  bool digits = !value.empty() && value.size() <= 15 &&
                std::ranges::all_of(value, [](char each) { return each >= '0' && each <= '9'; });
  if (!digits) return malformed("Content-Length is not a number.");
  return std::nullopt;
}

std::optional<Fault> check_field(std::string_view line, Seen& seen) {
  if (line.starts_with(' ') || line.starts_with('\t')) {
    return malformed("A header may not go on over several lines.");
  }
  auto colon = line.find(':');
  if (colon == line.npos || !is_token(line.substr(0, colon))) {
    return malformed("A header has no proper name.");
  }
  auto name = base::lower_ascii(line.substr(0, colon));
  auto value = trimmed(line.substr(colon + 1));
  ++seen.headers;
  if (name == "host") ++seen.hosts;
  if (name == "content-length") {
    ++seen.lengths;
    return check_content_length(value);
  }
  if (name == "transfer-encoding") {
    ++seen.encodings;
    if (base::lower_ascii(value) != "chunked") {
      return malformed("Chunked is the only Transfer-Encoding.");
    }
  }
  if (name == "content-encoding" && base::lower_ascii(value) != "identity") return kEncodedBody;
  if (name == "expect" && base::lower_ascii(value) != "100-continue") return kNoExpectation;
  return std::nullopt;
}

std::optional<Fault> check_framing(const Seen& seen, bool is_1_1) {
  if (seen.hosts > 1 || (is_1_1 && seen.hosts == 0)) {
    return malformed("A request has one Host header.");
  }
  if (seen.lengths > 1) return malformed("Content-Length stands there more than once.");
  if (seen.encodings > 1) return malformed("Transfer-Encoding stands there more than once.");
  if (seen.encodings > 0 && (seen.lengths > 0 || !is_1_1)) {
    return malformed("Content-Length and Transfer-Encoding exclude each other.");
  }
  return std::nullopt;
}

}  // namespace

bool is_token(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, is_token_letter);
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](char letter) {
    auto byte = static_cast<unsigned char>(letter);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
  });
}

std::optional<Fault> check_head(std::string_view head, const ServerOptions& options) {
  Seen seen;
  bool is_1_1 = false;
  bool first = true;
  while (true) {
    auto end = head.find(kLineEnd);
    if (end == head.npos) return malformed("The head has no end.");
    auto line = head.substr(0, end);
    head.remove_prefix(end + kLineEnd.size());
    if (line.empty()) break;
    if (has_control(line)) return malformed("The head holds a control character.");
    auto fault = first ? check_request_line(line, options, is_1_1) : check_field(line, seen);
    if (fault) return fault;
    if (seen.headers > static_cast<int>(options.header_count)) return kHeadTooLarge;
    first = false;
  }
  return check_framing(seen, is_1_1);
}

}  // namespace nabij::http::transport
