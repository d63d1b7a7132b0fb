#include "imports/domain/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/text.hpp"

namespace nabij::imports {
namespace {

constexpr std::size_t kLongest = 60;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::optional<int> number(std::string_view text) {
  int value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || !is_digit(text[0]) || error != std::errc{} ||
      end != text.data() + text.size()) {
    return std::nullopt;
  }
  return value;
}

constexpr std::array<std::array<std::string_view, 3>, 12> kMonths{{
    {"jan", "jan", "jan"},
    {"feb", "feb", "feb"},
    {"maa", "mrt", "mar"},
    {"apr", "apr", "apr"},
    {"mei", "may", "mei"},
    {"jun", "jun", "jun"},
    {"jul", "jul", "jul"},
    {"aug", "aug", "aug"},
    {"sep", "sep", "sep"},
    {"okt", "oct", "okt"},
    {"nov", "nov", "nov"},
    {"dec", "dec", "dec"},
}};

std::optional<int> month_of(std::string_view word) {
  for (std::size_t month = 0; month < kMonths.size(); ++month) {
    for (auto name : kMonths.at(month)) {
      if (word.starts_with(name)) return static_cast<int>(month) + 1;
    }
  }
  return number(word);
}

// Parts of digits or letters, with what stands between them left out.
std::vector<std::string_view> words_of(std::string_view text, std::string_view between) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    auto end = std::min(text.find_first_of(between, at), text.size());
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

int full_year(std::string_view text, int year) { return text.size() <= 2 ? 2000 + year : year; }

std::optional<base::LocalDay> day_of(std::string_view first, std::string_view second,
                                     std::string_view third, DayOrder order) {
  if (first.size() == 4) std::swap(first, third);  // the year stands first: 2026-03-12
  auto day = number(first);
  auto month = month_of(second);
  auto year = number(third);
  if (!day || !month || !year || third.size() == 3 || third.size() > 4) return std::nullopt;
  bool swapped = order == DayOrder::MonthFirst && third.size() <= 4 && number(second);
  return base::LocalDay::from_date(full_year(third, *year), swapped ? *day : *month,
                                   swapped ? *month : *day);
}

std::optional<int> minute_of_day(int hour, int minute) {
  if (hour > 23 || minute > 59) return std::nullopt;
  return hour * 60 + minute;
}

}  // namespace

std::optional<WrittenMoment> parse_moment(std::string_view text, DayOrder order) {
  if (text.size() > kLongest) return std::nullopt;
  auto lower = base::fold(text);
  auto words = words_of(lower, " -/.,t");
  if (lower.find_first_of("abcdefghijklmnopqrsuvwxyz") != std::string::npos) {
    words = words_of(lower, " -/.,");
  }
  // "donderdag 12 maart 2026": what comes before the first digit is the day of the week.
  while (!words.empty() && !is_digit(words.front().front())) words.erase(words.begin());
  if (words.size() < 3) return std::nullopt;
  // Written with the year first there is no doubt about the order.
  bool year_first = words[0].size() == 4;
  auto day = day_of(words[0], words[1], words[2], year_first ? DayOrder::DayFirst : order);
  if (!day) return std::nullopt;
  if (words.size() == 3) return WrittenMoment{*day, std::nullopt};
  auto rest =
      std::string_view(lower).substr(static_cast<std::size_t>(words[3].data() - lower.data()));
  auto minute = parse_time(rest);
  if (!minute) return std::nullopt;
  return WrittenMoment{*day, minute};
}

std::optional<int> parse_time(std::string_view text) {
  if (text.size() > kLongest) return std::nullopt;
  auto lower = base::fold(base::tidy(text));
  std::string_view rest = lower;
  bool afternoon = rest.ends_with("pm");
  bool morning = rest.ends_with("am");
  if (afternoon || morning) rest.remove_suffix(2);
  for (std::string_view word : {"uur", "u", "h", "z"}) {
    if (rest.ends_with(word)) {
      rest.remove_suffix(word.size());
      break;
    }
  }
  auto words = words_of(rest, " :.uh");
  if (words.empty() || words.size() > 4) return std::nullopt;
  std::string_view hours = words[0];
  std::string_view minutes = words.size() > 1 ? words[1] : "0";
  if (words.size() == 1 && hours.size() == 4) {  // 1430
    minutes = hours.substr(2);
    hours = hours.substr(0, 2);
  }
  auto hour = number(hours);
  auto minute = number(minutes);
  if (!hour || !minute || hours.size() > 2 || minutes.size() > 2) return std::nullopt;
  if (afternoon && *hour < 12) *hour += 12;
  if (morning && *hour == 12) *hour = 0;
  return minute_of_day(*hour, *minute);
}

std::optional<std::int64_t> parse_duration(std::string_view text) {
  if (text.size() > kLongest) return std::nullopt;
  auto lower = base::fold(base::tidy(text));
  std::string_view rest = lower;
  bool in_hours = false;
  for (std::string_view word : {"minuten", "minutes", "min.", "min", "m"}) {
    if (rest.ends_with(word)) {
      rest.remove_suffix(word.size());
      break;
    }
  }
  for (std::string_view word : {"uren", "uur", "hours", "hour", "u", "h"}) {
    if (rest.ends_with(word)) {
      rest.remove_suffix(word.size());
      in_hours = true;
      break;
    }
  }
  auto parts = words_of(rest, in_hours ? " :" : " :uh");
  if (parts.size() == 2 && rest.find_first_of(":uh") != std::string_view::npos) {
    auto hours = number(parts[0]);
    auto minutes = number(parts[1]);
    if (!hours || !minutes || *hours > 24 || *minutes > 59) return std::nullopt;
    return std::int64_t{*hours} * 60 + *minutes;
  }
  if (parts.size() != 1) return std::nullopt;
  std::string plain(parts[0]);
  std::ranges::replace(plain, ',', '.');
  double value = 0;
  auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (error != std::errc{} || end != plain.data() + plain.size() || !(value >= 0) ||
      value > 100'000) {
    return std::nullopt;
  }
  return std::llround(in_hours ? value * 60 : value);
}

std::optional<std::int64_t> parse_count(std::string_view text) {
  auto whole = text.substr(0, text.find_first_of(".,"));
  auto rest = text.substr(whole.size());
  if (!rest.empty() &&
      (rest.size() < 2 || rest.find_first_not_of('0', 1) != std::string_view::npos)) {
    return std::nullopt;
  }
  auto value = number(whole);
  if (!value || whole.size() > 9) return std::nullopt;
  return *value;
}

std::vector<std::string> split_values(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  auto add = [&](std::string_view part) {
    auto tidied = base::tidy(part);
    if (tidied.empty() || std::ranges::find(parts, tidied) != parts.end()) return;
    parts.push_back(std::move(tidied));
  };
  while (true) {
    auto end = separator.empty() ? std::string_view::npos : text.find(separator);
    add(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + separator.size());
  }
}

namespace {

// The eleven test of nine digits.
bool passes_the_test(std::string_view digits) {
  if (digits.size() != 9 || digits == "000000000") return false;
  int sum = 0;
  for (std::size_t place = 0; place < 9; ++place) {
    int weight = place == 8 ? -1 : 9 - static_cast<int>(place);
    sum += weight * (digits[place] - '0');
  }
  return sum % 11 == 0;
}

// The digits from `at` when they stand in groups of these sizes, with one sign between; and what
// comes next is no digit.
std::string in_groups(std::string_view text, std::size_t at, std::initializer_list<int> sizes) {
  std::string digits;
  for (int size : sizes) {
    if (!digits.empty() && (at >= text.size() || (text[at] != '.' && text[at] != ' '))) return {};
    if (!digits.empty()) ++at;
    for (int count = 0; count < size; ++count, ++at) {
      if (at >= text.size() || !is_digit(text[at])) return {};
      digits += text[at];
    }
  }
  bool goes_on = at < text.size() && is_digit(text[at]);
  return goes_on ? std::string{} : digits;
}

}  // namespace

bool is_citizen_number(const std::string& text) {
  // A spreadsheet drops the zero in front of a number.
  bool plain = text.size() == 8 && std::ranges::all_of(text, is_digit);
  return plain ? passes_the_test("0" + text)
               : text.size() <= 11 && holds_citizen_number(text) && is_digit(text.front());
}

bool holds_citizen_number(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    bool begins = is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
    if (!begins) continue;
    for (const auto& digits : {in_groups(text, at, {9}), in_groups(text, at, {3, 3, 3}),
                               in_groups(text, at, {4, 2, 3})}) {
      if (passes_the_test(digits)) return true;
    }
  }
  return false;
}

}  // namespace nabij::imports
