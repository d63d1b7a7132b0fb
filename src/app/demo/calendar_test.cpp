#include "app/demo/calendar.hpp"

#include <gtest/gtest.h>

#include <numeric>

namespace nabij::app::demo {
namespace {

base::LocalDay day(std::string_view text) { return *base::parse_day(text); }

TEST(Calendar, KnowsTheDaysOnWhichMoreIsGoingOn) {
  EXPECT_EQ(moment_of(day("2025-12-31")), Moment::NewYear);
  EXPECT_EQ(moment_of(day("2026-01-01")), Moment::NewYear);
  EXPECT_EQ(moment_of(day("2026-02-25")), Moment::Ramadan);
  EXPECT_EQ(moment_of(day("2026-03-20")), Moment::Feast);
  EXPECT_EQ(moment_of(day("2026-09-26")), Moment::Fair);
  EXPECT_EQ(moment_of(day("2026-10-04")), Moment::Fair);
  EXPECT_EQ(moment_of(day("2026-10-05")), Moment::Ordinary);
  EXPECT_EQ(moment_of(day("2026-11-25")), Moment::Ordinary);
}

// Announced first days of fasting in the Netherlands.
TEST(Calendar, FindsRamadanWithinADay) {
  EXPECT_LE(std::abs(ramadan_of(1445).days - day("2024-03-11").days), 1);
  EXPECT_LE(std::abs(ramadan_of(1446).days - day("2025-03-01").days), 1);
  EXPECT_LE(std::abs(ramadan_of(1447).days - day("2026-02-18").days), 1);
}

TEST(Calendar, HasARhythmOfTheWeekAndPeaks) {
  EXPECT_GT(busyness(day("2026-11-27")), busyness(day("2026-11-26")));  // Friday, Thursday
  EXPECT_LT(busyness(day("2026-11-29")), 0.3);                          // Sunday
  EXPECT_GT(busyness(day("2025-12-31")), 2 * busyness(day("2025-12-17")) - 0.5);
  EXPECT_GT(busyness(day("2026-09-30")), busyness(day("2026-09-23")));
  EXPECT_GT(busyness(day("2026-02-25")), busyness(day("2026-02-11")));
}

TEST(Calendar, KnowsWhenSchoolsAreOpen) {
  EXPECT_TRUE(is_school_day(day("2026-11-25")));
  EXPECT_FALSE(is_school_day(day("2026-11-28")));
  EXPECT_FALSE(is_school_day(day("2026-08-05")));
}

TEST(Calendar, SharesOutExactly) {
  auto shares = share_out(100, {1, 1, 1, 0, 3.5});
  EXPECT_EQ(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}), 100);
  EXPECT_EQ(shares[3], 0);
}

}  // namespace
}  // namespace nabij::app::demo
