#include "contacts/domain/timing.hpp"

#include <algorithm>

namespace nabij::contacts {

Stamp stamp(const base::TimeZone& zone, base::Instant at) {
  auto local = zone.local(at);
  return {at, local.day, std::int64_t{local.day.year()} * 12 + local.day.month() - 1, local.minute};
}

Result<> require_sensible(base::Instant at, base::Instant now, std::string_view field) {
  if (at > now.plus_minutes(kAheadMinutes)) {
    return Error::field(std::string(field), "in_the_future", "This time has not come yet.");
  }
  if (at < now.plus_days(-kBackDays)) {
    return Error::field(std::string(field), "too_long_ago", "This can be at most 400 days ago.");
  }
  return {};
}

Result<> require_sensible(base::Instant from, base::Instant until, base::Instant now) {
  TRY(require_sensible(from, now, "started_at"));
  TRY(require_sensible(until, now, "ended_at"));
  if (until < from.plus_minutes(1)) {
    return Error::field("ended_at", "too_early", "The end should come after the start.");
  }
  if (until > from.plus_minutes(kLongestPresenceMinutes)) {
    return Error::field("ended_at", "too_late", "A presence takes at most 16 hours.");
  }
  return {};
}

std::int64_t minutes_between(base::Instant from, base::Instant until) {
  return std::max<std::int64_t>(1, (until.ms - from.ms) / 60'000);
}

}  // namespace nabij::contacts
