#include "mail/letter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace nabij::mail {
namespace {

constexpr std::size_t kLineLimit = 76;
constexpr std::string_view kEndOfLine = "\r\n";

bool is_plain(char each) {
  return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') ||
         (each >= '0' && each <= '9');
}

std::string escaped(char each) { return fmt::format("={:02X}", static_cast<unsigned char>(each)); }

// Bytes of the code point that begins here.
std::size_t size_of_letter(char first) {
  auto byte = static_cast<unsigned char>(first);
  return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

// Control characters have no place in a header, whichever way they are written.
std::string one_line(std::string_view text) {
  std::string line(base::is_utf8(text) ? text : "");
  std::ranges::replace_if(
      line, [](char each) { return static_cast<unsigned char>(each) < ' ' || each == '\x7f'; },
      ' ');
  return line;
}

// As encoded words of RFC 2047, with only the characters that are safe in a name as well; a word
// holds whole code points and no line grows beyond 76.
std::string encoded_words(std::string_view text, std::size_t used) {
  constexpr std::string_view kBegin = "=?utf-8?Q?";
  constexpr std::string_view kEnd = "?=";
  std::string result(kBegin);
  std::size_t column = used + kBegin.size();
  while (!text.empty()) {
    auto letter = text.substr(0, size_of_letter(text.front()));
    text.remove_prefix(letter.size());
    std::string piece;
    for (char each : letter) piece += is_plain(each) ? std::string(1, each) : escaped(each);
    if (letter == " ") piece = "_";
    if (column + piece.size() + kEnd.size() > kLineLimit) {
      result += std::string(kEnd) + "\r\n " + std::string(kBegin);
      column = 1 + kBegin.size();
    }
    result += piece;
    column += piece.size();
  }
  return result + std::string(kEnd);
}

// Letters, digits and spaces go as they are when they fit on the line.
std::string header_text(std::string_view text, std::size_t used) {
  auto line = one_line(text);
  bool plain = used + line.size() <= kLineLimit && !line.starts_with(' ') && !line.ends_with(' ') &&
               std::ranges::all_of(line, [](char each) { return is_plain(each) || each == ' '; });
  return plain ? line : encoded_words(line, used);
}

std::string from_line(const Letter& letter) {
  constexpr std::string_view kName = "From: ";
  if (letter.from_name.empty()) return std::string(kName) + letter.from.text();
  return std::string(kName) + header_text(letter.from_name, kName.size()) + "\r\n <" +
         letter.from.text() + ">";
}

std::string date_line(base::Instant at) {
  constexpr std::array<std::string_view, 7> kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  auto text = base::to_text(base::Instant{at.ms - at.ms % 1000});  // 2026-11-23T22:15:00Z
  auto day = base::parse_day(std::string_view(text).substr(0, 10)).value_or(base::LocalDay{});
  return fmt::format("Date: {}, {} {} {} {} +0000",
                     kDays.at(static_cast<std::size_t>(day.weekday())), text.substr(8, 2),
                     kMonths.at(static_cast<std::size_t>(day.month() - 1)), text.substr(0, 4),
                     text.substr(11, 8));
}

// One line of text as quoted-printable, broken softly.
void add_quoted(std::string& result, std::string_view line) {
  std::size_t column = 0;
  for (std::size_t index = 0; index < line.size(); ++index) {
    char each = line[index];
    bool last = index + 1 == line.size();
    bool plain = (each > ' ' && each < '\x7f' && each != '=') || (each == ' ' && !last);
    // A dot, or "From ", at the start of a line means something to servers on the way.
    if (column == 0 && (each == '.' || each == 'F')) plain = false;
    auto piece = plain ? std::string(1, each) : escaped(each);
    if (column + piece.size() > kLineLimit - 1) {
      result += "=\r\n";
      column = 0;
      if (piece == "." || piece == "F") piece = escaped(each);
    }
    result += piece;
    column += piece.size();
  }
  result += kEndOfLine;
}

std::string quoted_printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.ends_with('\r')) line.remove_suffix(1);
    add_quoted(result, line);
  }
  return result;
}

std::string plain_only(std::string_view text) {
  std::string kept;
  for (char each : text) {
    if (is_plain(each) || each == '-') kept += each;
  }
  return kept;
}

}  // namespace

std::string write_letter(const Letter& letter) {
  std::string text;
  auto add = [&text](std::string_view line) { text += std::string(line) + "\r\n"; };
  add(date_line(letter.at));
  add(from_line(letter));
  add("To: " + letter.to.text());
  add("Subject: " + header_text(letter.subject, std::string_view("Subject: ").size()));
  add(fmt::format("Message-ID:\r\n <{}@{}>", plain_only(letter.id), letter.from.domain()));
  add("Content-Language: " + plain_only(letter.language));
  // Nobody is away to a letter that nobody wrote by hand (RFC 3834).
  add("Auto-Submitted: auto-generated");
  add("MIME-Version: 1.0");
  add("Content-Type: text/plain; charset=utf-8");
  add("Content-Transfer-Encoding: quoted-printable");
  add("");
  return text + quoted_printable(letter.text);
}

}  // namespace nabij::mail
