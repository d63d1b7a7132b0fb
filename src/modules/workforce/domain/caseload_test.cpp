#include "workforce/domain/caseload.hpp"

#include <gmock/gmock.h>

#include <numeric>
#include <random>

namespace nabij::workforce {
namespace {

using ::testing::ElementsAre;

constexpr GuidanceNorm kNorm{3, 40, 50};

TEST(Caseload, HasABandInProportionToTheHours) {
  EXPECT_EQ(band_of(kNorm, 300), (Band{40, 50}));
  EXPECT_EQ(band_of(kNorm, 100), (Band{13, 17})) << "13.3 to 16.7";
  EXPECT_EQ(band_of(kNorm, 150), (Band{20, 25}));
  EXPECT_EQ(band_of(kNorm, 600), (Band{80, 100}));
}

TEST(Caseload, IsWithinAtBothEndsOfTheBand) {
  Band band{40, 50};
  EXPECT_EQ(weight_of(band, 39), Weight::Below);
  EXPECT_EQ(weight_of(band, 40), Weight::Within);
  EXPECT_EQ(weight_of(band, 50), Weight::Within);
  EXPECT_EQ(weight_of(band, 51), Weight::Above);
  EXPECT_EQ(weight_of(std::nullopt, 51), Weight::NotSaid);
}

TEST(Caseload, TellsHowOftenByDaysInFourWeeks) {
  std::vector<Rhythm> found;
  for (auto days : {0, 1, 2, 3, 4, 28}) found.push_back(rhythm_of(days));
  EXPECT_THAT(found, ElementsAre(Rhythm::Quiet, Rhythm::Monthly, Rhythm::Fortnightly,
                                 Rhythm::Fortnightly, Rhythm::Weekly, Rhythm::Weekly));
}

std::vector<std::size_t> kinds_of(const std::vector<std::size_t>& amounts) {
  std::vector<std::size_t> kinds;
  for (std::size_t kind = 0; kind < amounts.size(); ++kind)
    kinds.insert(kinds.end(), amounts[kind], kind);
  return kinds;
}

TEST(Caseload, ShowsPartsThatAreBigEnough) {
  EXPECT_THAT(told_by_kind(kinds_of({12, 7, 0}), 3, 5), ElementsAre(12, 7, 0));
}

TEST(Caseload, HidesASmallPartAndAnotherSoThatTheSumDoesNotGiveItBack) {
  EXPECT_THAT(told_by_kind(kinds_of({12, 7, 3}), 3, 5),
              ElementsAre(12, std::nullopt, std::nullopt));
}

TEST(Caseload, HidesAllPartsOfASmallWhole) {
  EXPECT_THAT(told_by_kind(kinds_of({3, 1}), 2, 5), ElementsAre(std::nullopt, std::nullopt));
  EXPECT_EQ(told(4, 5), std::nullopt);
  EXPECT_EQ(told(5, 5), 5);
  EXPECT_EQ(told(0, 5), 0);
}

// Whoever knows the whole and every part that is told cannot tell a small number.
TEST(Caseload, NeverLeavesASmallRest) {
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::size_t> amounts(4);
    for (auto& each : amounts) each = random() % 9;
    auto kinds = kinds_of(amounts);
    auto shown = told_by_kind(kinds, amounts.size(), 5);
    auto rest = static_cast<std::int64_t>(kinds.size());
    for (const auto& each : shown) {
      rest -= each.value_or(0);
      EXPECT_FALSE(each && *each > 0 && *each < 5);
    }
    EXPECT_TRUE(rest == 0 || rest >= 5 || kinds.size() < 5) << rest;
  }
}

}  // namespace
}  // namespace nabij::workforce
