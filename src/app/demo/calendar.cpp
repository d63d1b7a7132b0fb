#include "app/demo/calendar.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nabij::app::demo {
namespace {

using base::LocalDay;

constexpr int kRamadanDays = 30;
constexpr int kFeastDays = 3;
constexpr int kFairDays = 9;
// From Monday on: quiet at the start, most on Wednesday and Friday, hardly anybody on Sunday.
constexpr std::array kWeek{0.75, 1.0, 1.3, 1.05, 1.35, 0.65, 0.15};
// From January on: cold months are quieter, the long evenings of spring and September busier.
constexpr std::array kMonths{0.85, 0.9, 1.0, 1.05, 1.15, 1.15, 0.8, 0.85, 1.2, 1.1, 1.0, 0.9};

LocalDay day_in(LocalDay day, int month, int number) {
  return *LocalDay::from_date(day.year(), month, number);
}

bool between(LocalDay day, LocalDay first, LocalDay last) { return first <= day && day <= last; }

// The Hijri year is some eleven days shorter than ours, so two may begin within one year.
int hijri_year_near(LocalDay day) {
  return static_cast<int>((static_cast<double>(day.days) / 365.2425 + 1970 - 621.57) * 1.030684);
}

// The fair fills the nine days from the last Saturday of September.
bool is_fair(LocalDay day) {
  LocalDay last = day_in(day, 9, 30);
  LocalDay saturday = last.plus_days(-((last.weekday() + 2) % 7));
  return between(day, saturday, saturday.plus_days(kFairDays - 1));
}

bool is_new_year(LocalDay day) {
  return between(day, day_in(day, 12, 30), day_in(day, 12, 31)) || day == day_in(day, 1, 1);
}

}  // namespace

LocalDay ramadan_of(int hijri_year) {
  // Julian day number of the first of month nine in the tabular Islamic calendar, epoch
  // 1948440 (16 July 622, Julian), after Dershowitz and Reingold, "Calendrical Calculations".
  constexpr std::int64_t kJulianDayOf1970 = 2'440'588;
  std::int64_t year = hijri_year;
  std::int64_t julian = (11 * year + 3) / 30 + 354 * year + 30 * 9 - 4 + 1 + 1'948'440 - 385;
  return {julian - kJulianDayOf1970};
}

Moment moment_of(LocalDay day) {
  if (is_new_year(day)) return Moment::NewYear;
  for (int year = hijri_year_near(day) - 1; year <= hijri_year_near(day) + 1; ++year) {
    LocalDay feast = ramadan_of(year).plus_days(kRamadanDays);
    if (between(day, feast, feast.plus_days(kFeastDays - 1))) return Moment::Feast;
    if (between(day, ramadan_of(year), feast.plus_days(-1))) return Moment::Ramadan;
  }
  return is_fair(day) ? Moment::Fair : Moment::Ordinary;
}

bool is_school_day(LocalDay day) {
  if (day.weekday() >= 5) return false;
  bool winter = day >= day_in(day, 12, 21) || day <= day_in(day, 1, 4);
  bool february = between(day, day_in(day, 2, 16), day_in(day, 2, 22));
  bool may = between(day, day_in(day, 4, 27), day_in(day, 5, 8));
  bool summer = between(day, day_in(day, 7, 13), day_in(day, 8, 23));
  bool autumn = between(day, day_in(day, 10, 17), day_in(day, 10, 25));
  return !(winter || february || may || summer || autumn);
}

double busyness(LocalDay day) {
  double week = kWeek[static_cast<std::size_t>(day.weekday())];
  double usual = week * kMonths[static_cast<std::size_t>(day.month() - 1)];
  switch (moment_of(day)) {
    case Moment::NewYear: return 2.4;  // whatever day of the week it is
    case Moment::Feast: return 1.9;
    case Moment::Fair: return std::max(week, 0.8) * 1.7;
    case Moment::Ramadan: return usual * 1.3;
    case Moment::Ordinary: break;
  }
  bool christmas = between(day, day_in(day, 12, 24), day_in(day, 12, 26));
  return christmas ? 0.15 : usual;
}

std::vector<std::int64_t> share_out(std::int64_t total, const std::vector<double>& weights) {
  double all = 0;
  for (double weight : weights) all += weight;
  std::vector<std::int64_t> shares;
  double so_far = 0;
  std::int64_t given = 0;
  for (double weight : weights) {
    so_far += weight;
    auto until = std::llround(static_cast<double>(total) * so_far / all);
    shares.push_back(until - given);
    given = until;
  }
  return shares;
}

}  // namespace nabij::app::demo
