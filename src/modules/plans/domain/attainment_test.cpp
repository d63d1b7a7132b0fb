#include "plans/domain/attainment.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nabij::plans {
namespace {

using Kind = ScaleEvent::Kind;

constexpr double kFourDecimals = 0.00005;

class Attainments : public ::testing::Test {
 protected:
  void add(Kind kind, std::int64_t day, unsigned char goal, std::int64_t value = 0) {
    ScaleEvent event{kind, {day}, {}, {}, value};
    event.id.uuid.bytes[15] = ++last_;
    event.goal.uuid.bytes[15] = goal;
    events_.push_back(event);
  }
  void scale(unsigned char goal, std::int64_t weight, std::int64_t level) {
    add(Kind::Weighed, 1, goal, weight);
    add(Kind::Described, 1, goal, -1);
    add(Kind::Rated, 9, goal, level);
  }
  std::optional<Attainment> result() { return attainment(events_); }

  std::vector<ScaleEvent> events_;
  unsigned char last_ = 0;
};

// The cases of ../shared/facts/statistics.json, goal_attainment_t_score.
TEST_F(Attainments, AgreeWithTheWorkedExampleOfOneGoal) {
  scale(1, 1, 1);
  EXPECT_NEAR(result()->t, 60.0, kFourDecimals);
  EXPECT_EQ(result()->goals, 1);
}

TEST_F(Attainments, AgreeWithTheWorkedExampleOfTwoGoals) {
  scale(1, 1, 1);
  scale(2, 1, 1);
  EXPECT_NEAR(result()->t, 62.4035, kFourDecimals);
  EXPECT_EQ(result()->goals, 2);
}

TEST_F(Attainments, AgreeWithTheWorkedExampleOfThreeGoals) {
  for (unsigned char goal = 1; goal <= 3; ++goal) scale(goal, 1, -1);
  EXPECT_NEAR(result()->t, 36.3069, kFourDecimals);
}

TEST_F(Attainments, AgreeWithTheWorkedExampleOfWeightedGoals) {
  scale(1, 3, 1);
  scale(2, 2, 0);
  scale(3, 1, -1);
  EXPECT_NEAR(result()->t, 54.4065, kFourDecimals);
  EXPECT_NEAR(result()->t_at_start, 50 + 10 * -6 / std::sqrt(0.7 * 14 + 0.3 * 36), kFourDecimals);
}

TEST_F(Attainments, AreNothingWhileNothingWasRated) {
  EXPECT_EQ(result(), std::nullopt);
  add(Kind::Described, 1, 1, -2);
  EXPECT_EQ(result(), std::nullopt);
}

TEST_F(Attainments, GoByTheDayAndNotByWhenItWasWrittenDown) {
  add(Kind::Described, 1, 1, -1);
  add(Kind::Rated, 20, 1, 2);
  add(Kind::Rated, 10, 1, 0);
  auto told = result();
  ASSERT_EQ(told->history.size(), 2U);
  EXPECT_EQ(told->history[0], (AttainmentPoint{{10}, 50, 1}));
  EXPECT_EQ(told->history[1], (AttainmentPoint{{20}, 70, 1}));
  EXPECT_EQ(told->t, 70);
  EXPECT_EQ(told->t_at_start, 40);
}

TEST_F(Attainments, HaveOnePointForADay) {
  add(Kind::Rated, 10, 1, 0);
  add(Kind::Rated, 10, 2, 1);
  ASSERT_EQ(result()->history.size(), 1U);
  EXPECT_EQ(result()->history[0].goals, 2);
}

TEST_F(Attainments, NoLongerCountAGoalThatWasLetGo) {
  scale(1, 1, -2);
  scale(2, 1, 1);
  add(Kind::LetGo, 12, 1);
  EXPECT_NEAR(result()->t, 60, kFourDecimals);
  EXPECT_EQ(result()->goals, 1);
  EXPECT_EQ(result()->history.back().goals, 2) << "what was told stays told";
}

TEST_F(Attainments, WaitForTheNextRatingAfterANewDescription) {
  scale(1, 1, 2);
  add(Kind::Described, 12, 1, 0);
  EXPECT_EQ(result(), std::nullopt);
  add(Kind::Rated, 13, 1, 0);
  EXPECT_EQ(result()->t, 50);
}

}  // namespace
}  // namespace nabij::plans
