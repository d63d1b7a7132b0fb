#include "figures/domain/period.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::figures {
namespace {

base::LocalDay day(std::string_view text) { return *base::parse_day(text); }

TEST(Period, IsAWholeQuarterOrYear) {
  EXPECT_EQ(*parse_period("2026-Q4"), (Period{"2026-Q4", day("2026-10-01"), day("2027-01-01")}));
  EXPECT_EQ(*parse_period("2026"), (Period{"2026", day("2026-01-01"), day("2027-01-01")}));
}

TEST(Period, IsNothingElse) {
  for (const char* key : {"", "26", "2026-Q5", "2026-Q0", "2026-11", "2026-q1", "2026-Q11", "1234",
                          "202a", "2026-11-24"}) {
    EXPECT_FALSE(parse_period(key)) << key;
  }
}

TEST(Period, ListsWhatHoldsRecordsWithTheNewestFirst) {
  std::vector<std::string> keys;
  for (const auto& period : periods_between(day("2025-11-30"), day("2026-04-01"))) {
    keys.push_back(period.key);
  }
  EXPECT_THAT(keys, testing::ElementsAre("2026", "2026-Q2", "2026-Q1", "2025", "2025-Q4"));
}

TEST(Period, HasQuartersThatFillTheYear) {
  auto quarters = quarters_of(whole_year(2026));
  ASSERT_EQ(quarters.size(), 4U);
  for (std::size_t index = 1; index < 4; ++index) {
    EXPECT_EQ(quarters[index].from, quarters[index - 1].until);
  }
  EXPECT_EQ(quarters[3].until, whole_year(2026).until);
}

}  // namespace
}  // namespace nabij::figures
