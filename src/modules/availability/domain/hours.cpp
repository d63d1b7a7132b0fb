#include "availability/domain/hours.hpp"

#include <algorithm>
#include <tuple>

namespace nabij::availability {
namespace {

constexpr std::int64_t kWeekDays = 7;

bool overlap(const Hours& one, const Hours& other) {
  return one.weekday == other.weekday && one.from_minute < other.until_minute &&
         other.from_minute < one.until_minute;
}

}  // namespace

void put_in_order(std::vector<Hours>& week) {
  std::ranges::sort(week, {}, [](const Hours& one) {
    return std::tuple(one.weekday, one.from_minute, one.until_minute);
  });
}

std::vector<std::size_t> at_fault(const std::vector<Hours>& week) {
  std::vector<std::size_t> places;
  for (std::size_t place = 0; place < week.size(); ++place) {
    bool backward = week[place].from_minute >= week[place].until_minute;
    auto earlier = week.begin() + static_cast<std::ptrdiff_t>(place);
    bool over = std::any_of(week.begin(), earlier,
                            [&](const Hours& other) { return overlap(week[place], other); });
    if (backward || over) places.push_back(place);
  }
  return places;
}

Reach reach(const std::vector<Hours>& week, base::LocalTime at) {
  auto minute = static_cast<std::int64_t>(at.minute);
  auto weekday = static_cast<std::int64_t>(at.day.weekday());
  Reach nearest;
  for (const auto& hours : week) {
    auto days = (hours.weekday - weekday + kWeekDays) % kWeekDays;
    if (days == 0 && hours.from_minute <= minute && minute < hours.until_minute) {
      return {true, std::nullopt, std::nullopt};
    }
    // Today's part is over: the same day of next week.
    if (days == 0 && hours.from_minute <= minute) days = kWeekDays;
    bool sooner = !nearest.in_days || std::tuple(days, hours.from_minute) <
                                          std::tuple(*nearest.in_days, *nearest.from_minute);
    if (sooner) nearest = {false, days, hours.from_minute};
  }
  return nearest;
}

}  // namespace nabij::availability
