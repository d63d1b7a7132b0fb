#include "workforce/domain/load.hpp"

#include <gtest/gtest.h>

namespace nabij::workforce {
namespace {

const base::LocalDay kMonday = *base::LocalDay::from_date(2026, 11, 23);
constexpr std::int64_t kSix = 18 * 60;

base::LocalTime at(std::int64_t day, int minute) { return {kMonday.plus_days(day), minute}; }

TEST(Load, CountsEachEveningAndWeekendDayOnce) {
  auto load = load_of({at(0, kSix), at(0, kSix + 90), at(1, kSix - 1), at(5, 600), at(5, 1200)},
                      kMonday, kSix);
  EXPECT_EQ(load, (WeekLoad{5, 1, 1}));
}

TEST(Load, IsOfOneWeek) {
  EXPECT_EQ(load_of({at(-1, kSix), at(7, kSix)}, kMonday, kSix), WeekLoad{});
}

TEST(Middle, LiesHalfWayBetweenTwo) {
  EXPECT_EQ(middle_of({}), std::nullopt);
  EXPECT_EQ(middle_of({4}), 4);
  EXPECT_EQ(middle_of({5, 1, 2}), 2);
  EXPECT_EQ(middle_of({4, 1, 2, 3}), 2.5);
}

}  // namespace
}  // namespace nabij::workforce
