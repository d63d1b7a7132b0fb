#include "app/clock_trust.hpp"

#include <gtest/gtest.h>

#include "support/two_clocks.hpp"

namespace nabij::app {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::int64_t kDayMs = 24 * kHourMs;

class ClockTrustTest : public ::testing::Test {
 protected:
  base::Instant days_ago(int days) const { return clock_.now().plus_days(-days); }
  testing_support::TwoClocks clock_{base::Instant{1'764'000'000'000}};
  ClockTrust trust_{clock_};
};

TEST_F(ClockTrustTest, BelievesAClockInAHouseThatIsUsed) {
  EXPECT_TRUE(trust_.holds(days_ago(0)));
  EXPECT_TRUE(trust_.holds(days_ago(6)));
  EXPECT_TRUE(trust_.holds(std::nullopt));
}

TEST_F(ClockTrustTest, DoubtsAClockThatSaysThatNobodyWasHereForYears) {
  EXPECT_FALSE(trust_.holds(days_ago(3650)));
  clock_.pass(23 * kHourMs);
  EXPECT_FALSE(trust_.holds(days_ago(3651)));
}

TEST_F(ClockTrustTest, DoubtsAClockThatIsBehindTheRecords) {
  EXPECT_FALSE(trust_.holds(days_ago(-30)));
}

TEST_F(ClockTrustTest, BelievesItAgainAfterADayInWhichItRanEvenly) {
  EXPECT_FALSE(trust_.holds(days_ago(60)));
  for (int hour = 0; hour < 24; ++hour) {
    clock_.pass(kHourMs);
    (void)trust_.holds(days_ago(60));
  }
  EXPECT_TRUE(trust_.holds(days_ago(61)));
}

TEST_F(ClockTrustTest, DoubtsAClockThatJumpsWhileItRunsEvenWhenSomebodyWorksInThatFuture) {
  EXPECT_TRUE(trust_.holds(days_ago(0)));
  clock_.jump(400 * kDayMs);
  EXPECT_FALSE(trust_.holds(days_ago(0)));
  clock_.pass(kHourMs);
  EXPECT_FALSE(trust_.holds(days_ago(0)));
  clock_.jump(-400 * kDayMs);
  EXPECT_FALSE(trust_.holds(days_ago(0)));
  clock_.pass(kDayMs);
  EXPECT_TRUE(trust_.holds(days_ago(0)));
}

TEST_F(ClockTrustTest, ALaptopThatSleptForTheNightIsBelieved) {
  EXPECT_TRUE(trust_.holds(days_ago(0)));
  clock_.jump(10 * kHourMs);
  EXPECT_TRUE(trust_.holds(days_ago(0)));
}

}  // namespace
}  // namespace nabij::app
