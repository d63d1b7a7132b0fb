// Worked examples, to four decimals: published ones where the source gives them.
#include <gtest/gtest.h>

#include "stats/change.hpp"
#include "stats/goal_attainment.hpp"
#include "stats/share.hpp"

namespace nabij::stats {
namespace {

constexpr double kFourDecimals = 5e-5;

struct GoalCase {
  const char* name;
  std::vector<ScaledGoal> goals;
  double expected;
};

TEST(GoalAttainment, AgreesWithTheWorkedExamples) {
  const std::vector<GoalCase> cases{
      {"one goal, a step better", {{1}}, 60.0},
      {"two goals, a step better", {{1}, {1}}, 62.4035},
      {"three goals, a step short", {{-1}, {-1}, {-1}}, 36.3069},
      {"weighted", {{1, 3}, {0, 2}, {-1, 1}}, 54.4065},
  };
  for (const auto& each : cases) {
    EXPECT_NEAR(goal_attainment_t(each.goals).value(), each.expected, kFourDecimals) << each.name;
  }
}

TEST(GoalAttainment, RefusesWhatIsNotOnTheScale) {
  EXPECT_FALSE(goal_attainment_t({}).has_value());
  EXPECT_FALSE(goal_attainment_t(std::vector<ScaledGoal>{{3}}).has_value());
  EXPECT_FALSE(goal_attainment_t(std::vector<ScaledGoal>{{1, 0}}).has_value());
}

TEST(ReliableChange, AgreesWithTheTextbookExample) {
  EXPECT_NEAR(reliable_change(32.5, 47.5, {7.5, 0.80}).value(), 3.1623, kFourDecimals);
}

TEST(ReliableChange, CountsTheClausDataAsPublished) {
  const std::vector<Pair> pairs{
      {25, 13}, {15, 11}, {28, 4},  {30, 25}, {21, 9},  {26, 17}, {31, 15}, {21, 2},
      {27, 8},  {28, 7},  {23, 13}, {24, 30}, {28, 9},  {26, 8},  {27, 14}, {32, 27},
      {27, 20}, {25, 28}, {28, 14}, {25, 24}, {22, 10}, {24, 18}, {24, 22}, {21, 8},
      {18, 20}, {27, 2},  {25, 13}, {27, 18}, {22, 2},  {23, 16}, {25, 16}, {25, 24},
      {26, 8},  {22, 6},  {24, 22}, {23, 20}, {26, 18}, {28, 24}, {24, 9},  {21, 25}};
  auto counts = count_reliable_changes(pairs, 0.80, Direction::LowerIsBetter).value();
  EXPECT_EQ(counts.improved, 29);
  EXPECT_EQ(counts.unchanged, 10);
  EXPECT_EQ(counts.deteriorated, 1);
}

TEST(ReliableChange, RefusesAnInstrumentWithoutNoise) {
  EXPECT_FALSE(reliable_change(1, 2, {0, 0.5}).has_value());
  EXPECT_FALSE(reliable_change(1, 2, {1, 1.0}).has_value());
}

TEST(PairedEffect, AgreesWithTheSleepData) {
  const std::vector<double> pre{0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
  const std::vector<double> post{1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  std::vector<Pair> pairs;
  for (std::size_t index = 0; index < pre.size(); ++index) {
    pairs.push_back({pre[index], post[index]});
  }
  auto effect = paired_effect(pairs).value();
  EXPECT_NEAR(effect.mean, 1.58, kFourDecimals);
  EXPECT_NEAR(effect.deviation, 1.2300, kFourDecimals);
  EXPECT_NEAR(effect.t, 4.0621, kFourDecimals);
  EXPECT_NEAR(effect.d_z, 1.2846, kFourDecimals);
  EXPECT_NEAR(effect.d_av, 0.8335, kFourDecimals);
}

TEST(PairedEffect, NeedsTwoPairsThatDiffer) {
  EXPECT_FALSE(paired_effect(std::vector<Pair>{{1, 2}}).has_value());
  EXPECT_FALSE(paired_effect(std::vector<Pair>{{1, 2}, {2, 3}}).has_value());
}

TEST(Wilson, AgreesWithThePublishedIntervals) {
  auto wide = wilson_95(81, 263).value();
  EXPECT_NEAR(wide.low, 0.2553, kFourDecimals);
  EXPECT_NEAR(wide.high, 0.3662, kFourDecimals);
  auto none = wilson_95(0, 20).value();
  EXPECT_NEAR(none.low, 0.0, kFourDecimals);
  EXPECT_NEAR(none.high, 0.1611, kFourDecimals);
}

TEST(Wilson, RefusesMoreThanAll) {
  EXPECT_FALSE(wilson_95(3, 2).has_value());
  EXPECT_FALSE(wilson_95(0, 0).has_value());
  EXPECT_FALSE(wilson_95(-1, 2).has_value());
}

TEST(DiscreteLaplace, AgreesWithTheWorkedExamples) {
  EXPECT_NEAR(discrete_laplace_probability(0, 1.0, 1), 0.462117, 5e-7);
  EXPECT_NEAR(discrete_laplace_variance(1.0, 1), 1.8413, kFourDecimals);
  EXPECT_NEAR(discrete_laplace_probability(0, 0.5, 1), 0.244919, 5e-7);
  EXPECT_NEAR(discrete_laplace_variance(0.5, 1), 7.8354, kFourDecimals);
}

}  // namespace
}  // namespace nabij::stats
