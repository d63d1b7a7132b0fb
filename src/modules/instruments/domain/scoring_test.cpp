#include "instruments/domain/scoring.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace nabij::instruments {
namespace {

constexpr Ends kOneToFive{1, 5};

TEST(Scoring, MeanTurnsReversedItemsRound) {
  std::vector<Answered> answers{{5, false}, {1, true}, {2, true}};
  // 5, 6 - 1 = 5 and 6 - 2 = 4.
  EXPECT_DOUBLE_EQ(*score_of(answers, kOneToFive, {Score::Mean, 3, 3}), 14.0 / 3.0);
}

TEST(Scoring, SumOfEveryItemIsThePlainSum) {
  std::vector<Answered> answers{{0, false}, {3, false}, {4, true}};
  EXPECT_DOUBLE_EQ(*score_of(answers, {0, 4}, {Score::Sum, 3, 3}), 3.0);
}

TEST(Scoring, SumIsNotLowerForAnItemLeftOpen) {
  std::vector<Answered> answers{{4, false}, {2, false}};
  EXPECT_DOUBLE_EQ(*score_of(answers, kOneToFive, {Score::Sum, 3, 2}), 9.0);
}

TEST(Scoring, ScalesBelowZeroTurnRoundToo) {
  std::vector<Answered> answers{{-2, true}};
  EXPECT_DOUBLE_EQ(*score_of(answers, {-2, 2}, {Score::Mean, 1, 1}), 2.0);
}

TEST(Scoring, TooFewAnswersAreNoScore) {
  std::vector<Answered> answers{{4, false}};
  EXPECT_FALSE(score_of(answers, kOneToFive, {Score::Mean, 3, 2}));
  EXPECT_FALSE(score_of({}, kOneToFive, {Score::Mean, 3, 0}));
}

TEST(Scoring, RangeIsOfTheScoreThatIsShown) {
  auto sum = range_of(kOneToFive, {Score::Sum, 12, 10});
  EXPECT_DOUBLE_EQ(sum.low, 12);
  EXPECT_DOUBLE_EQ(sum.high, 60);
  auto mean = range_of(kOneToFive, {Score::Mean, 12, 10});
  EXPECT_DOUBLE_EQ(mean.low, 1);
  EXPECT_DOUBLE_EQ(mean.high, 5);
}

}  // namespace
}  // namespace nabij::instruments
