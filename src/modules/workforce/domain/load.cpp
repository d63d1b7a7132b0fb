#include "workforce/domain/load.hpp"

#include <algorithm>
#include <set>

namespace nabij::workforce {

WeekLoad load_of(const std::vector<base::LocalTime>& starts, base::LocalDay monday,
                 std::int64_t evening_minute) {
  constexpr int kSaturday = 5;
  WeekLoad load;
  std::set<base::LocalDay> evenings;
  std::set<base::LocalDay> weekend_days;
  for (const auto& start : starts) {
    if (start.day < monday || start.day >= monday.plus_days(kWeekDays)) continue;
    ++load.contacts;
    if (start.day.weekday() >= kSaturday) {
      weekend_days.insert(start.day);
    } else if (start.minute >= evening_minute) {
      evenings.insert(start.day);
    }
  }
  load.evenings = static_cast<std::int64_t>(evenings.size());
  load.weekend_days = static_cast<std::int64_t>(weekend_days.size());
  return load;
}

std::optional<double> middle_of(std::vector<std::int64_t> amounts) {
  if (amounts.empty()) return std::nullopt;
  std::ranges::sort(amounts);
  auto half = amounts.size() / 2;
  auto upper = static_cast<double>(amounts[half]);
  if (amounts.size() % 2 == 1) return upper;
  return (static_cast<double>(amounts[half - 1]) + upper) / 2;
}

}  // namespace nabij::workforce
