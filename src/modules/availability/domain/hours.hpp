// When somebody can be reached (requirement B14): a week of hours that they choose themself.
// Outside them nobody is a reproach, and what cannot wait goes another way.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"

namespace nabij::availability {

inline constexpr std::int64_t kDayMinutes = 24 * 60;
inline constexpr std::size_t kHoursAtMost = 21;  // three parts of each day

struct Hours {
  std::int64_t weekday = 0;  // 0 = Monday
  std::int64_t from_minute = 0;
  std::int64_t until_minute = 0;  // after it, up to midnight
  bool operator==(const Hours&) const = default;
};

// By day and time.
void put_in_order(std::vector<Hours>& week);
// The places, in the order given, of hours that end before they begin, or lie over others.
std::vector<std::size_t> at_fault(const std::vector<Hours>& week);

struct Reach {
  bool now = false;
  // When not now: how many days from today, and at which minute; nothing in an empty week.
  std::optional<std::int64_t> in_days;
  std::optional<std::int64_t> from_minute;
};
Reach reach(const std::vector<Hours>& week, base::LocalTime at);

}  // namespace nabij::availability
