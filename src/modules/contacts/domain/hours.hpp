// When somebody of ours was at a place, by weekday and hour, and how many were seen.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/time.hpp"

namespace nabij::contacts {

struct Stretch {
  base::LocalDay day;
  std::int64_t start_minute = 0;  // since local midnight
  std::int64_t minutes = 0;
  std::optional<std::int64_t> seen;
};

struct HourOfWeek {
  std::int64_t weekday = 0;  // 0 = Monday
  std::int64_t hour = 0;
  std::int64_t presences = 0;
  std::int64_t seen = 0;
};

// Every hour that a stretch touches gets one presence and what was seen during all of it. Sorted
// by weekday and hour; hours without presence are left out.
std::vector<HourOfWeek> by_hour_of_week(const std::vector<Stretch>& stretches);

}  // namespace nabij::contacts
