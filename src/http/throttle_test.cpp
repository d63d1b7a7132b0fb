#include "http/throttle.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace nabij::http {
namespace {

constexpr ThrottleRule kRule{3, 1000, 8000, 60'000};

TEST(AttemptCounter, LetsTheFreeAttemptsThroughAndThenDoublesTheWaitUpToItsCeiling) {
  AttemptCounter counter(kRule, 10);
  for (int attempt = 0; attempt < 3; ++attempt) {
    EXPECT_EQ(counter.wait_ms("a", 0), 0);
    counter.count("a", 0);
  }
  for (std::int64_t wait : {1000, 2000, 4000, 8000, 8000}) {
    EXPECT_EQ(counter.wait_ms("a", 0), wait);
    counter.count("a", 0);
  }
  EXPECT_EQ(counter.wait_ms("b", 0), 0);
}

TEST(AttemptCounter, NeverGrowsBeyondItsLimitAndNeverWaitsLongerThanItsCeiling) {
  bool holds = rc::check([] {
    AttemptCounter counter(kRule, 16);
    std::int64_t now_ms = 0;
    auto keys = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40));
    for (int key : keys) {
      now_ms += *rc::gen::inRange(0, 5000);
      auto name = std::to_string(key);
      RC_ASSERT(counter.wait_ms(name, now_ms) <= kRule.longest_wait_ms);
      counter.count(name, now_ms);
      RC_ASSERT(counter.size() <= 16U);
    }
  });
  EXPECT_TRUE(holds);
}

TEST(Throttle, CountsAttemptsAtTheSameMomentBeforeAnyIsJudged) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  int passed = 0;
  for (int attempt = 0; attempt < 100; ++attempt) {
    if (throttle.begin({"a@b.nl", "10.0.0.1"}).has_value()) ++passed;
  }
  EXPECT_EQ(passed, 5);
}

TEST(Throttle, AnOwnAccountDoesNotResetWhatASourceTriedOnOthers) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  int passed = 0;
  for (int attempt = 0; attempt < 100; ++attempt) {
    if (!throttle.begin({"victim" + std::to_string(attempt), "10.0.0.1"}).has_value()) break;
    ++passed;
    if (throttle.begin({"own@b.nl", "10.0.0.1"}).has_value()) {
      throttle.succeeded({"own@b.nl", "10.0.0.1"});
    }
  }
  EXPECT_EQ(passed, 30);
}

TEST(Throttle, SaysHowLongToWaitAndLetsInAfterThat) {
  base::ManualClock clock({1'000'000});
  Throttle throttle(clock);
  Attempt attempt{"a@b.nl", "10.0.0.1"};
  for (int number = 0; number < 5; ++number) ASSERT_TRUE(throttle.begin(attempt).has_value());
  auto refused = throttle.begin(attempt);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, ErrorCode::TooManyRequests);
  clock.advance_ms(refused.error().retry_after_s * 1000);
  EXPECT_TRUE(throttle.begin(attempt).has_value());
}

TEST(SourceKey, TakesAHouseholdAsOneAndKeepsIpv4AddressesApart) {
  EXPECT_EQ(source_key("2001:db8:1:2::1"), source_key("2001:db8:1:2:ffff::9"));
  EXPECT_NE(source_key("2001:db8:1:2::1"), source_key("2001:db8:1:3::1"));
  EXPECT_NE(source_key("::ffff:10.0.0.1"), source_key("::ffff:10.0.0.2"));
  EXPECT_NE(source_key("10.0.0.1"), source_key("10.0.0.2"));
}

}  // namespace
}  // namespace nabij::http
