// Instants (UTC, milliseconds), local days and the region's time zone.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace nabij::base {

// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
  std::int64_t ms = 0;
  auto operator<=>(const Instant&) const = default;
  Instant plus_ms(std::int64_t amount_ms) const { return {ms + amount_ms}; }
  Instant plus_minutes(std::int64_t minutes) const { return {ms + minutes * 60'000}; }
  Instant plus_days(std::int64_t days) const { return {ms + days * 86'400'000}; }
};

// A day on the region's calendar: days since 1970-01-01.
struct LocalDay {
  std::int64_t days = 0;
  auto operator<=>(const LocalDay&) const = default;
  int weekday() const;      // 0 = Monday .. 6 = Sunday
  LocalDay monday() const;  // of the ISO week that holds this day
  int year() const;
  int month() const;  // 1..12
  LocalDay plus_days(std::int64_t amount) const { return {days + amount}; }
  static std::optional<LocalDay> from_date(int year, int month, int day);
};

struct LocalTime {
  LocalDay day;
  int minute = 0;  // minutes since local midnight, 0..1439
};

// RFC 3339, UTC, with milliseconds only when there are any: 2026-11-23T22:15:00Z.
std::string to_text(Instant instant);
std::string to_text(LocalDay day);  // 2026-11-23
// Accepts `Z` and numeric offsets; empty when the text is not RFC 3339 or before 1970.
std::optional<Instant> parse_instant(std::string_view text);
std::optional<LocalDay> parse_day(std::string_view text);

// A stretch of time in which a zone keeps one distance from UTC.
struct ZonePeriod {
  Instant begin;  // far in the past when it always was so
  Instant end;    // the first instant after it
  int offset_minutes = 0;
  bool daylight_saving = false;
  std::string abbreviation;  // CET
};

// A zone of the IANA database, for example Europe/Amsterdam.
class TimeZone {
 public:
  static Result<TimeZone> create(const std::string& name);
  LocalTime local(Instant instant) const;
  // The first instant at or after local midnight plus `minute` (a skipped hour moves forward).
  Instant instant(LocalDay day, int minute) const;
  // The one that holds this instant.
  ZonePeriod period(Instant instant) const;
  const std::string& name() const { return name_; }

 private:
  TimeZone(std::string name, const void* zone) : name_(std::move(name)), zone_(zone) {}
  std::string name_;
  const void* zone_;  // date::time_zone, owned by the date library for the program's life
};

}  // namespace nabij::base
