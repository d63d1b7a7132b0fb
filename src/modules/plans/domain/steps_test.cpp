#include "plans/domain/steps.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

template <typename AnyId>
AnyId id(unsigned char number) {
  AnyId made;
  made.uuid.bytes[15] = number;
  return made;
}

StepPlace step(unsigned char number, StepState state = StepState::Open) {
  return {id<StepId>(number), static_cast<double>(number), state, std::nullopt};
}

TEST(NextStep, IsTheFirstThatIsOpen) {
  EXPECT_EQ(next_step({}), std::nullopt);
  EXPECT_EQ(next_step({step(1, StepState::Done), step(3), step(2)}), id<StepId>(2));
  EXPECT_EQ(next_step({step(1, StepState::CutUp), step(2, StepState::LetGo)}), std::nullopt);
}

TEST(NextStep, IsTheOneThatWasChosenLast) {
  auto second = step(2);
  auto third = step(3);
  third.chosen = id<FactId>(7);
  EXPECT_EQ(next_step({step(1), second, third}), id<StepId>(3));
  second.chosen = id<FactId>(9);
  EXPECT_EQ(next_step({step(1), second, third}), id<StepId>(2));
}

TEST(NextStep, IsNoLongerAChosenOneThatIsDone) {
  auto done = step(2, StepState::Done);
  done.chosen = id<FactId>(9);
  EXPECT_EQ(next_step({step(1), done, step(3)}), id<StepId>(1));
}

TEST(PlacesOfSteps, OfPiecesAreRightBehindWhatTheyWereCutFrom) {
  std::vector<StepPlace> steps{step(1), step(2), step(3)};
  auto places = places_behind(steps, id<StepId>(2), 3);
  EXPECT_THAT(places, ElementsAre(2.25, 2.5, 2.75));
  EXPECT_THAT(places_behind(steps, id<StepId>(3), 1), ElementsAre(3.5));
  EXPECT_EQ(place_at_end(steps), 4);
  EXPECT_EQ(place_at_end({}), 1);
}

TEST(PlacesOfSteps, StayApartHoweverOftenAStepIsCutUp) {
  std::vector<StepPlace> steps{step(1), step(2)};
  for (unsigned char round = 3; round < 40; ++round) {
    auto place = places_behind(steps, id<StepId>(1), 1).front();
    for (const auto& other : steps) EXPECT_NE(place, other.place);
    steps.push_back({id<StepId>(round), place, StepState::Open, std::nullopt});
  }
}

}  // namespace
}  // namespace nabij::plans
