#include "plans/domain/ownership.hpp"

#include <gtest/gtest.h>

namespace nabij::plans {
namespace {

struct Case {
  const char* name;
  Doing doing;
  bool worker_may;
};

class Ownership : public ::testing::TestWithParam<Case> {};

INSTANTIATE_TEST_SUITE_P(
    Of, Ownership,
    ::testing::Values(
        Case{"WordingAGoal", Doing::WordGoal, false}, Case{"HowItFelt", Doing::SayHowItFelt, false},
        Case{"Permission", Doing::GivePermission, false}, Case{"Scaling", Doing::ScaleGoal, false},
        Case{"Comments", Doing::Comment, true}, Case{"AddingSteps", Doing::AddStep, true},
        Case{"EndingSteps", Doing::EndStep, true}, Case{"Moments", Doing::AddMoment, true},
        Case{"Reasons", Doing::GiveReason, false}, Case{"Turning18", Doing::PlanEighteen, false},
        Case{"TheNetwork", Doing::DrawNetwork, false}, Case{"Tasks", Doing::AddTask, true},
        Case{"Chances", Doing::AddOpportunity, true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_P(Ownership, IsWithTheYoungPersonAndOnlyWhereNamedWithTheWorker) {
  EXPECT_TRUE(may(Side::YoungPerson, GetParam().doing));
  EXPECT_EQ(may(Side::Worker, GetParam().doing), GetParam().worker_may);
  EXPECT_EQ(require(Side::Worker, GetParam().doing).has_value(), GetParam().worker_may);
}

TEST(Ownership, NobodyRewordsWhatTheOtherSaid) {
  EXPECT_FALSE(may_reword(Side::Worker, Side::YoungPerson));
  EXPECT_FALSE(may_reword(Side::YoungPerson, Side::Worker));
  EXPECT_TRUE(may_reword(Side::YoungPerson, Side::YoungPerson));
}

TEST(Ownership, ARefusalNamesTheSide) {
  auto refused = require(Side::Worker, Doing::WordGoal);
  ASSERT_FALSE(refused.has_value());
  ASSERT_EQ(refused.error().fields.size(), 1U);
  EXPECT_EQ(refused.error().fields[0].field, "side");
  EXPECT_EQ(refused.error().fields[0].code, "theirs_alone");
}

}  // namespace
}  // namespace nabij::plans
