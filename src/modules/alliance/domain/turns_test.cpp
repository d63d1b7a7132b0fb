#include "alliance/domain/turns.hpp"

#include <gtest/gtest.h>

namespace nabij::alliance {
namespace {

constexpr base::LocalDay kToday{20'000};

Turn turn(TurnRole role, std::int64_t since_ms) {
  Turn made;
  made.role = role;
  made.since = {since_ms};
  return made;
}

TEST(Turns, CoverStandsUpToAndWithItsLastDay) {
  auto cover = turn(TurnRole::Cover, 1);
  cover.until_on = kToday;
  EXPECT_TRUE(stands(cover, kToday));
  EXPECT_FALSE(stands(cover, kToday.plus_days(1)));
}

TEST(Turns, WhatEndedNoLongerStands) {
  auto guide = turn(TurnRole::Guide, 1);
  EXPECT_TRUE(stands(guide, kToday.plus_days(10'000)));
  guide.ended_how = EndedHow::Leaves;
  EXPECT_FALSE(stands(guide, kToday));
}

// Two records that were joined may each have a guide.
TEST(Turns, TheOneThatBeganLastStands) {
  std::vector<Turn> turns{turn(TurnRole::Guide, 5), turn(TurnRole::Guide, 3),
                          turn(TurnRole::Second, 9)};
  EXPECT_EQ(standing(turns, TurnRole::Guide, kToday), turns.data());
  EXPECT_EQ(standing(turns, TurnRole::Cover, kToday), nullptr);
}

}  // namespace
}  // namespace nabij::alliance
