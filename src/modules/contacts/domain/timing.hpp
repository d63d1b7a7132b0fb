// When a fact happened, on the region's own calendar, and which times make sense.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/result.hpp"
#include "base/time.hpp"

namespace nabij::contacts {

// A device's clock may run ahead a little; a fact from before this many days is a mistake in the
// date far more often than it is work that was never written down.
inline constexpr std::int64_t kAheadMinutes = 5;
inline constexpr std::int64_t kBackDays = 400;
inline constexpr std::int64_t kLongestPresenceMinutes = 16 * 60;

struct Stamp {
  base::Instant at;
  base::LocalDay day;
  std::int64_t month = 0;   // year * 12 + month - 1
  std::int64_t minute = 0;  // since local midnight
};

Stamp stamp(const base::TimeZone& zone, base::Instant at);

// InvalidInput on `field` when the time lies ahead of us or too far back.
Result<> require_sensible(base::Instant at, base::Instant now, std::string_view field);
// The same for a stretch, which must also be at least a minute and at most 16 hours.
Result<> require_sensible(base::Instant from, base::Instant until, base::Instant now);

// Whole minutes of a stretch, at least one.
std::int64_t minutes_between(base::Instant from, base::Instant until);

}  // namespace nabij::contacts
