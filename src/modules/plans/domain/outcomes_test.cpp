#include "plans/domain/outcomes.hpp"

#include <gtest/gtest.h>

namespace nabij::plans {
namespace {

constexpr OutcomeTimes kTimes{3, 7, 28};

std::optional<OutcomeMoment> after(std::int64_t days, std::vector<OutcomeMoment> answered = {}) {
  return outcome_to_ask({100}, {100 + days}, kTimes, answered);
}

TEST(OutcomesToAsk, ComeAfterThreeDaysAWeekAndLater) {
  EXPECT_EQ(after(-5), std::nullopt);
  EXPECT_EQ(after(2), std::nullopt);
  EXPECT_EQ(after(3), OutcomeMoment::ThreeDays);
  EXPECT_EQ(after(6), OutcomeMoment::ThreeDays);
  EXPECT_EQ(after(7), OutcomeMoment::OneWeek);
  EXPECT_EQ(after(28), OutcomeMoment::Later);
}

TEST(OutcomesToAsk, AreNotAskedTwiceOrAfterwards) {
  EXPECT_EQ(after(4, {OutcomeMoment::ThreeDays}), std::nullopt);
  EXPECT_EQ(after(8, {OutcomeMoment::ThreeDays}), OutcomeMoment::OneWeek);
  EXPECT_EQ(after(8, {OutcomeMoment::OneWeek}), std::nullopt);
}

}  // namespace
}  // namespace nabij::plans
