#include "base/time.hpp"

#include <date/date.h>
#include <date/tz.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace nabij::base {
namespace {

date::year_month_day calendar(LocalDay day) {
  return date::year_month_day{date::sys_days{date::days{static_cast<int>(day.days)}}};
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  int value = 0;
  for (char letter : text.substr(at, count)) {
    if (letter < '0' || letter > '9') return std::nullopt;
    value = value * 10 + (letter - '0');
  }
  return value;
}

// Over the zeros that stand there. Times are in every row of every answer, hence not by fmt.
void put_digits(std::string& text, std::size_t at, std::size_t count, int value) {
  for (auto place = at + count; place-- > at; value /= 10) {
    text[place] = static_cast<char>('0' + value % 10);
  }
}

// Milliseconds of a fraction that starts at the dot; moves `at` past it.
std::optional<int> fraction_ms(std::string_view text, std::size_t& at) {
  if (at >= text.size() || text[at] != '.') return 0;
  ++at;
  int value_ms = 0;
  int weight = 100;
  std::size_t read = 0;
  while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
    value_ms += (text[at] - '0') * weight;
    weight /= 10;
    ++at;
    if (++read > 9) return std::nullopt;
  }
  return read == 0 ? std::nullopt : std::optional<int>(value_ms);
}

// Minutes east of Greenwich of `Z` or `+hh:mm` at the end of the text.
std::optional<int> offset_minutes(std::string_view text) {
  if (text == "Z" || text == "z") return 0;
  if (text.size() != 6 || text[3] != ':' || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  auto hour = digits(text, 1, 2);
  auto minute = digits(text, 4, 2);
  if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
  int total = *hour * 60 + *minute;
  return text[0] == '-' ? -total : total;
}

}  // namespace

int LocalDay::weekday() const { return static_cast<int>(((days + 3) % 7 + 7) % 7); }
LocalDay LocalDay::monday() const { return {days - weekday()}; }
int LocalDay::year() const { return static_cast<int>(calendar(*this).year()); }
int LocalDay::month() const {
  return static_cast<int>(static_cast<unsigned>(calendar(*this).month()));
}

std::optional<LocalDay> LocalDay::from_date(int year, int month, int day) {
  date::year_month_day value{date::year{year}, date::month{static_cast<unsigned>(month)},
                             date::day{static_cast<unsigned>(day)}};
  if (!value.ok()) return std::nullopt;
  return LocalDay{date::sys_days{value}.time_since_epoch().count()};
}

std::string to_text(LocalDay day) {
  auto value = calendar(day);
  auto year = static_cast<int>(value.year());
  auto month = static_cast<int>(static_cast<unsigned>(value.month()));
  auto of_month = static_cast<int>(static_cast<unsigned>(value.day()));
  if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, of_month);
  std::string text("0000-00-00");
  put_digits(text, 0, 4, year);
  put_digits(text, 5, 2, month);
  put_digits(text, 8, 2, of_month);
  return text;
}

std::string to_text(Instant instant) {
  constexpr std::int64_t day_ms = 86'400'000;
  std::int64_t days = instant.ms / day_ms - (instant.ms % day_ms < 0 ? 1 : 0);
  std::int64_t rest_ms = instant.ms - days * day_ms;
  auto text = to_text(LocalDay{days});
  auto at = text.size();
  bool has_ms = rest_ms % 1000 != 0;
  text += has_ms ? "T00:00:00.000Z" : "T00:00:00Z";
  put_digits(text, at + 1, 2, static_cast<int>(rest_ms / 3'600'000));
  put_digits(text, at + 4, 2, static_cast<int>(rest_ms / 60'000 % 60));
  put_digits(text, at + 7, 2, static_cast<int>(rest_ms / 1000 % 60));
  if (has_ms) put_digits(text, at + 10, 3, static_cast<int>(rest_ms % 1000));
  return text;
}

std::optional<LocalDay> parse_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto year = digits(text, 0, 4);
  auto month = digits(text, 5, 2);
  auto day = digits(text, 8, 2);
  if (!year || !month || !day) return std::nullopt;
  return LocalDay::from_date(*year, *month, *day);
}

std::optional<Instant> parse_instant(std::string_view text) {
  if (text.size() < 20 || text.size() > 40) return std::nullopt;
  auto day = parse_day(text.substr(0, 10));
  if (!day || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':') {
    return std::nullopt;
  }
  auto hour = digits(text, 11, 2);
  auto minute = digits(text, 14, 2);
  auto second = digits(text, 17, 2);
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) {
    return std::nullopt;
  }
  std::size_t at = 19;
  auto rest_ms = fraction_ms(text, at);
  auto offset = offset_minutes(text.substr(at));
  if (!rest_ms || !offset) return std::nullopt;
  std::int64_t minutes = day->days * 1440 + *hour * 60 + *minute - *offset;
  std::int64_t value_ms = (minutes * 60 + *second) * 1000 + *rest_ms;
  if (value_ms < 0) return std::nullopt;
  return Instant{value_ms};
}

Result<TimeZone> TimeZone::create(const std::string& name) {
  try {
    return TimeZone(name, date::locate_zone(name));
  } catch (const std::exception&) {
    return Error::field("time_zone", "unknown", "This is not a time zone of the IANA database.");
  }
}

LocalTime TimeZone::local(Instant instant) const {
  const auto* zone = static_cast<const date::time_zone*>(zone_);
  auto local = zone->to_local(
      date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{instant.ms}});
  auto day = date::floor<date::days>(local);
  auto minute = std::chrono::duration_cast<std::chrono::minutes>(local - day).count();
  return {LocalDay{day.time_since_epoch().count()}, static_cast<int>(minute)};
}

Instant TimeZone::instant(LocalDay day, int minute) const {
  const auto* zone = static_cast<const date::time_zone*>(zone_);
  auto local =
      date::local_days{date::days{static_cast<int>(day.days)}} + std::chrono::minutes{minute};
  auto moment = zone->to_sys(local, date::choose::earliest);
  return {std::chrono::duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count()};
}

ZonePeriod TimeZone::period(Instant instant) const {
  const auto* zone = static_cast<const date::time_zone*>(zone_);
  auto info = zone->get_info(
      date::sys_time<std::chrono::milliseconds>{std::chrono::milliseconds{instant.ms}});
  // The first and the last period reach further than milliseconds count.
  auto clamped = [](date::sys_seconds moment) {
    constexpr std::int64_t kFar = 100'000'000'000;  // seconds; some 3,000 years
    return Instant{std::clamp(moment.time_since_epoch().count(), -kFar, kFar) * 1000};
  };
  auto minutes = std::chrono::duration_cast<std::chrono::minutes>(info.offset).count();
  return {clamped(info.begin), clamped(info.end), static_cast<int>(minutes),
          info.save != std::chrono::minutes{0}, info.abbrev};
}

}  // namespace nabij::base
