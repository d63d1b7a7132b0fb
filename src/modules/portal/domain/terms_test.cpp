#include "portal/domain/terms.hpp"

#include <gtest/gtest.h>

namespace nabij::portal {
namespace {

const base::Instant kNow = *base::parse_instant("2026-11-23T15:00:00Z");

TEST(Visits, EndWhenThePhoneLiesAround) {
  EXPECT_TRUE(holds(Visit{kNow, kNow}, kNow.plus_ms(kIdleMs - 1)));
  EXPECT_FALSE(holds(Visit{kNow, kNow}, kNow.plus_ms(kIdleMs)));
}

TEST(Visits, EndHoweverOftenTheyAreSeen) {
  EXPECT_TRUE(holds(Visit{kNow, kNow.plus_ms(kVisitMs - 2)}, kNow.plus_ms(kVisitMs - 1)));
  EXPECT_FALSE(holds(Visit{kNow, kNow.plus_ms(kVisitMs - 1)}, kNow.plus_ms(kVisitMs)));
}

TEST(Visits, EndWhenTheClockThatBeganThemRanAhead) {
  auto ahead = kNow.plus_days(1);
  EXPECT_FALSE(holds(Visit{ahead, ahead}, kNow));
  auto little = kNow.plus_ms(kMinuteMs);
  EXPECT_TRUE(holds(Visit{little, little}, kNow));
}

TEST(OwnLinks, OpenNoMoreAfterHalfAYearUnused) {
  base::LocalDay day{20'000};
  EXPECT_TRUE(holds(day, day.plus_days(kUnusedDays)));
  EXPECT_FALSE(holds(day, day.plus_days(kUnusedDays + 1)));
}

}  // namespace
}  // namespace nabij::portal
