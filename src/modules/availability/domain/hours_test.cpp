#include "availability/domain/hours.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::availability {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::int64_t kHour = 60;
// 2026-11-23 is a Monday.
const base::LocalDay kMonday = *base::parse_day("2026-11-23");
const std::vector<Hours> kWeek{{0, 14 * kHour, 18 * kHour}, {3, 9 * kHour, 12 * kHour}};

TEST(Reach, IsNowWithinTheHoursAndNotAtTheirEnd) {
  EXPECT_TRUE(reach(kWeek, {kMonday, 14 * kHour}).now);
  EXPECT_TRUE(reach(kWeek, {kMonday, 18 * kHour - 1}).now);
  EXPECT_FALSE(reach(kWeek, {kMonday, 18 * kHour}).now);
}

TEST(Reach, IsOtherwiseTheNextPartOfTheWeek) {
  auto before = reach(kWeek, {kMonday, 8 * kHour});
  EXPECT_EQ(before.in_days, 0);
  EXPECT_EQ(before.from_minute, 14 * kHour);
  auto after = reach(kWeek, {kMonday, 22 * kHour});
  EXPECT_EQ(after.in_days, 3);
  EXPECT_EQ(after.from_minute, 9 * kHour);
  EXPECT_EQ(reach(kWeek, {kMonday.plus_days(4), 8 * kHour}).in_days, 3) << "over the weekend";
}

TEST(Reach, IsAWeekAwayForWhoHasOnePartThatIsOver) {
  EXPECT_EQ(reach({{0, 14 * kHour, 15 * kHour}}, {kMonday, 20 * kHour}).in_days, 7);
}

TEST(Reach, IsUnknownWhenNothingWasSaid) {
  auto nothing = reach({}, {kMonday, 0});
  EXPECT_FALSE(nothing.now);
  EXPECT_FALSE(nothing.in_days);
}

TEST(AWeek, NamesWhatEndsBeforeItBeginsOrLiesOverAnother) {
  EXPECT_THAT(at_fault(kWeek), IsEmpty());
  EXPECT_THAT(at_fault({{0, 900, 900}, {0, 600, 700}, {0, 660, 800}, {1, 660, 800}}),
              ElementsAre(0, 2));
  EXPECT_THAT(at_fault({{0, 600, 700}, {0, 700, 800}}), IsEmpty()) << "one after the other";
}

}  // namespace
}  // namespace nabij::availability
