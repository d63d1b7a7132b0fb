#include "contacts/domain/hours.hpp"

#include <map>
#include <utility>

namespace nabij::contacts {

std::vector<HourOfWeek> by_hour_of_week(const std::vector<Stretch>& stretches) {
  std::map<std::pair<std::int64_t, std::int64_t>, HourOfWeek> hours;
  for (const auto& stretch : stretches) {
    std::int64_t first = stretch.start_minute / 60;
    std::int64_t last = (stretch.start_minute + stretch.minutes - 1) / 60;
    for (std::int64_t hour = first; hour <= last; ++hour) {
      std::int64_t weekday = (stretch.day.weekday() + hour / 24) % 7;
      auto& slot = hours[{weekday, hour % 24}];
      slot.weekday = weekday;
      slot.hour = hour % 24;
      ++slot.presences;
      slot.seen += stretch.seen.value_or(0);
    }
  }
  std::vector<HourOfWeek> sorted;
  sorted.reserve(hours.size());
  for (const auto& [key, slot] : hours) sorted.push_back(slot);
  return sorted;
}

}  // namespace nabij::contacts
