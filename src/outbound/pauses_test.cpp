#include "outbound/pauses.hpp"

#include <gtest/gtest.h>

namespace nabij::outbound {
namespace {

TEST(Pauses, GrowAndThenEnd) {
  std::int64_t before = 0;
  int tries = 1;
  for (; pause_ms(tries); ++tries) {
    EXPECT_GT(*pause_ms(tries), before);
    before = *pause_ms(tries);
  }
  EXPECT_EQ(tries, 7);
  EXPECT_FALSE(pause_ms(1000));
}

TEST(Pauses, FollowWhatTheOtherSideAsksUpToADay) {
  EXPECT_EQ(pause_ms(1, 600), 600'000);
  EXPECT_EQ(pause_ms(1, 5), 60'000);
  EXPECT_EQ(pause_ms(1, 9'000'000'000), 86'400'000);
  EXPECT_EQ(pause_ms(1, -9'000), 60'000);
}

}  // namespace
}  // namespace nabij::outbound
