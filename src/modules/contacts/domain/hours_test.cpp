#include "contacts/domain/hours.hpp"

#include <gtest/gtest.h>

namespace nabij::contacts {
namespace {

const auto kMonday = *base::parse_day("2026-11-23");

TEST(HoursOfWeek, CountEveryHourThatAStretchTouches) {
  auto hours = by_hour_of_week({{kMonday, 16 * 60 + 30, 60, 12}});
  ASSERT_EQ(hours.size(), 2U);
  EXPECT_EQ(hours[0].hour, 16);
  EXPECT_EQ(hours[1].hour, 17);
  EXPECT_EQ(hours[1].seen, 12);
}

TEST(HoursOfWeek, DoNotTouchTheHourInWhichNothingIsLeft) {
  auto hours = by_hour_of_week({{kMonday, 16 * 60, 60, {}}});
  ASSERT_EQ(hours.size(), 1U);
  EXPECT_EQ(hours[0].seen, 0);
}

TEST(HoursOfWeek, GoOnAfterMidnightOnTheNextWeekday) {
  auto sunday = kMonday.plus_days(-1);
  auto hours = by_hour_of_week({{sunday, 23 * 60, 120, 3}});
  ASSERT_EQ(hours.size(), 2U);
  EXPECT_EQ(hours[0].weekday, 0);
  EXPECT_EQ(hours[0].hour, 0);
  EXPECT_EQ(hours[1].weekday, 6);
  EXPECT_EQ(hours[1].hour, 23);
}

TEST(HoursOfWeek, AddUpOverWeeks) {
  auto hours = by_hour_of_week({{kMonday, 600, 30, 2}, {kMonday.plus_days(7), 600, 30, 4}});
  ASSERT_EQ(hours.size(), 1U);
  EXPECT_EQ(hours[0].presences, 2);
  EXPECT_EQ(hours[0].seen, 6);
}

}  // namespace
}  // namespace nabij::contacts
