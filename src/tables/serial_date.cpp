#include "tables/serial_date.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/time.hpp"

namespace nabij::tables {
namespace {

constexpr double kLastSerial = 2'958'466;  // 10000-01-01
constexpr std::int64_t kMinutesInADay = 1440;

base::LocalDay epoch(Calendar calendar, std::int64_t serial) {
  if (calendar == Calendar::From1904) return *base::LocalDay::from_date(1904, 1, 1);
  // Day 60 is the 29th of February 1900, which never was.
  return serial < 60 ? *base::LocalDay::from_date(1899, 12, 31)
                     : *base::LocalDay::from_date(1899, 12, 30);
}

}  // namespace

Moment moment_of_format(int number) {
  if ((number >= 14 && number <= 17) || (number >= 27 && number <= 31) || number == 36 ||
      (number >= 50 && number <= 58)) {
    return Moment::Day;
  }
  if ((number >= 18 && number <= 21) || (number >= 45 && number <= 47)) return Moment::Time;
  return number == 22 ? Moment::Both : Moment::None;
}

Moment moment_of_format(std::string_view code) {
  bool day = false;
  bool time = false;
  char quote = 0;
  for (std::size_t at = 0; at < code.size(); ++at) {
    char letter = code[at];
    if (quote != 0) {
      if (letter == quote) quote = 0;
      continue;
    }
    if (letter == '"') quote = '"';
    if (letter == '[') quote = ']';
    if (letter == '\\' || letter == '_' || letter == '*') ++at;
    if (letter == ';') break;  // the second part is for negative numbers
    day = day || letter == 'y' || letter == 'Y' || letter == 'd' || letter == 'D' ||
          letter == 'j' || letter == 'J';
    time = time || letter == 'h' || letter == 'H' || letter == 's' || letter == 'S';
  }
  // `General` in any language is a word, not a pattern; it holds no digit place or separator.
  if (code == "General" || code == "Standaard" || code == "@") return Moment::None;
  if (day && time) return Moment::Both;
  if (day) return Moment::Day;
  return time ? Moment::Time : Moment::None;
}

std::optional<std::string> moment_text(double serial, Moment moment, Calendar calendar) {
  if (!(serial >= 0) || serial >= kLastSerial) return std::nullopt;
  auto minutes = static_cast<std::int64_t>(std::llround(serial * double{kMinutesInADay}));
  auto whole = minutes / kMinutesInADay;
  auto rest = minutes % kMinutesInADay;
  auto time = fmt::format("{:02}:{:02}", rest / 60, rest % 60);
  if (moment == Moment::Time && whole == 0) return time;
  bool leap_of_1900 = calendar == Calendar::From1900 && whole == 60;
  if (leap_of_1900 || (calendar == Calendar::From1900 && whole == 0)) return std::nullopt;
  auto day = base::to_text(epoch(calendar, whole).plus_days(whole));
  return rest == 0 && moment != Moment::Both ? day : day + " " + time;
}

}  // namespace nabij::tables
