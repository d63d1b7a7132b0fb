#include "figures/domain/period.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::figures {
namespace {

base::LocalDay day(std::string_view text) { return *base::parse_day(text); }

TEST(Period, IsMadeOfTheWeeksWhoseThursdayLiesInIt) {
  EXPECT_EQ(*parse_period("2026-Q4"), (Period{"2026-Q4", day("2026-09-28"), day("2027-01-04")}));
  EXPECT_EQ(*parse_period("2026"), (Period{"2026", day("2025-12-29"), day("2027-01-04")}));
  EXPECT_EQ(month(2026, 5), (Period{"2026-05", day("2026-05-04"), day("2026-06-01")}));
}

TEST(Period, IsNothingElse) {
  for (const char* key : {"", "26", "2026-Q5", "2026-Q0", "2026-11", "2026-q1", "2026-Q11", "1234",
                          "202a", "2026-11-24"}) {
    EXPECT_FALSE(parse_period(key)) << key;
  }
}

TEST(Period, HasMonthsAndQuartersThatFillTheYear) {
  for (int year = 2020; year < 2032; ++year) {
    auto whole = whole_year(year);
    auto quarters = quarters_of(whole);
    auto months = months_of(whole);
    ASSERT_EQ(quarters.size(), 4U);
    ASSERT_EQ(months.size(), 12U);
    EXPECT_EQ(months[0].from, whole.from);
    EXPECT_EQ(quarters[0].from, whole.from);
    for (std::size_t index = 1; index < 12; ++index) {
      EXPECT_EQ(months[index].from, months[index - 1].until);
    }
    for (std::size_t index = 0; index < 4; ++index) {
      EXPECT_EQ(quarters[index].until, months[index * 3 + 2].until);
    }
    EXPECT_EQ(months[11].until, whole.until);
    EXPECT_EQ(whole.until, whole_year(year + 1).from);
  }
}

TEST(Period, HoldsADayOfTheYearBeforeWhenItsWeekBeginsThere) {
  EXPECT_EQ(year_of(day("2025-12-30")).key, "2026");
  EXPECT_EQ(quarter_of(day("2025-12-30")).key, "2026-Q1");
  EXPECT_EQ(month_of(day("2027-01-02")).key, "2026-12");
}

TEST(Period, ListsEveryMonthBetweenTwoDays) {
  std::vector<std::string> keys;
  for (const auto& each : months_between(day("2025-12-30"), day("2026-03-02"))) {
    keys.push_back(each.key);
  }
  EXPECT_THAT(keys, testing::ElementsAre("2026-01", "2026-02", "2026-03"));
}

}  // namespace
}  // namespace nabij::figures
