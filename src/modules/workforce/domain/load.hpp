// How much of a week lies in evenings and weekends (requirements B14, N05), by what was recorded as
// work; when somebody looks at the application says nothing and is not known here. Extra hours are
// what a worker says, if they want to.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/time.hpp"

namespace nabij::workforce {

inline constexpr std::int64_t kWeekDays = 7;

struct ExtraWeek {
  base::LocalDay week_on;  // its Monday
  std::int64_t minutes = 0;
};

struct WeekLoad {
  std::int64_t contacts = 0;
  std::int64_t evenings = 0;      // from Monday to Friday, days with a contact in the evening
  std::int64_t weekend_days = 0;  // with a contact
  bool operator==(const WeekLoad&) const = default;
};
// The week that begins on that Monday; `evening_minute`: from which minute of a day it is evening.
WeekLoad load_of(const std::vector<base::LocalTime>& starts, base::LocalDay monday,
                 std::int64_t evening_minute);

// The middle one, or half way between the two in the middle. Nothing of nothing.
std::optional<double> middle_of(std::vector<std::int64_t> amounts);

}  // namespace nabij::workforce
