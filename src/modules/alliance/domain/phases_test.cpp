#include "alliance/domain/phases.hpp"

#include <gtest/gtest.h>

namespace nabij::alliance {
namespace {

constexpr base::LocalDay kFirst{20'000};
constexpr base::LocalDay day(std::int64_t number) { return {kFirst.days + number}; }

TEST(Phases, HaveNoTimeBeforeAnythingWasTold) {
  EXPECT_TRUE(stretches({}, kFirst).empty());
  EXPECT_TRUE(time_in_phases({}).empty());
}

TEST(Phases, GoBackAndForthAndAreCountedTogether) {
  auto found = stretches({{Phase::Contact, day(0)},
                          {Phase::Trust, day(10)},
                          {Phase::Contact, day(40)},
                          {Phase::Trust, day(45)}},
                         day(60));
  ASSERT_EQ(found.size(), 4U);
  EXPECT_EQ(found[2].days, 5);
  auto times = time_in_phases(found);
  ASSERT_EQ(times.size(), 2U);
  EXPECT_EQ(times[0].phase, Phase::Contact);
  EXPECT_EQ(times[0].days, 10 + 5);
  EXPECT_EQ(times[1].days, 30 + 15);
}

TEST(Phases, ToldAfterwardsTakeTheirPlace) {
  auto found = stretches({{Phase::Working, day(20)}, {Phase::Trust, day(5)}}, day(21));
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].phase, Phase::Trust);
  EXPECT_EQ(found[0].days, 15);
  EXPECT_EQ(found[1].days, 1);
}

TEST(Phases, OfOneDayTheLastToldHolds) {
  auto found = stretches({{Phase::Working, day(3)}, {Phase::NotNow, day(3)}}, day(4));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].phase, Phase::NotNow);
}

TEST(Phases, ToldAgainGoOn) {
  auto found = stretches({{Phase::Trust, day(0)}, {Phase::Trust, day(7)}}, day(9));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].since_on, day(0));
  EXPECT_EQ(found[0].days, 9);
}

}  // namespace
}  // namespace nabij::alliance
