#include "alliance/domain/checks.hpp"

#include <gmock/gmock.h>

namespace nabij::alliance {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kDay = 86'400'000;

template <typename AnyId>
AnyId numbered(std::uint8_t number) {
  AnyId id;
  id.uuid.bytes[0] = number;
  return id;
}

Check check(CheckSide side, Marks marks, std::int64_t day = 0) {
  Check made;
  made.side = side;
  made.marks = marks;
  made.at.ms = day * kDay;
  return made;
}

TEST(SideBySide, NeedsBothSides) {
  EXPECT_FALSE(side_by_side({}));
  EXPECT_FALSE(side_by_side({check(CheckSide::YoungPerson, {8, 8, 8})}));
  EXPECT_FALSE(side_by_side({check(CheckSide::Worker, {8, 8, 8})}));
}

TEST(SideBySide, TellsWhereTheTwoDiffer) {
  auto found = side_by_side(
      {check(CheckSide::YoungPerson, {8, 2, 5}), check(CheckSide::Worker, {6, 5, {}}, 3)});
  ASSERT_TRUE(found);
  EXPECT_FALSE(found->bond_apart);
  EXPECT_TRUE(found->goals_apart);
  EXPECT_FALSE(found->tasks_apart) << "what was left open differs from nothing";
}

TEST(SideBySide, TakesTheLastWordOfEach) {
  auto found =
      side_by_side({check(CheckSide::YoungPerson, {1, 1, 1}), check(CheckSide::Worker, {9, 9, 9}),
                    check(CheckSide::YoungPerson, {8, 8, 8}, 2)});
  ASSERT_TRUE(found);
  EXPECT_EQ(found->young_person, (Marks{8, 8, 8}));
  EXPECT_FALSE(found->bond_apart);
}

TEST(SideBySide, DoesNotHoldThisYearAgainstLastYear) {
  auto young = check(CheckSide::YoungPerson, {8, 2, 5});
  EXPECT_TRUE(side_by_side({young, check(CheckSide::Worker, {8, 8, 8}, kSideBySideDays)}));
  EXPECT_FALSE(side_by_side({young, check(CheckSide::Worker, {8, 8, 8}, kSideBySideDays + 1)}));
}

// Checks of `people` young people, spread over `workers` workers.
std::vector<Check> team(int people, int workers, std::int64_t bond) {
  std::vector<Check> checks;
  for (int at = 0; at < people; ++at) {
    auto made = check(CheckSide::YoungPerson, {bond, {}, {}});
    made.person = numbered<PersonId>(static_cast<std::uint8_t>(at));
    made.worker = numbered<MemberId>(static_cast<std::uint8_t>(at % workers));
    checks.push_back(made);
  }
  return checks;
}

TEST(TeamMiddle, IsThereForFiveYoungPeopleAndThreeWorkers) {
  ASSERT_TRUE(middle_of(team(5, 3, 7)));
  EXPECT_FALSE(middle_of(team(4, 3, 7)));
  EXPECT_FALSE(middle_of(team(12, 2, 7))) << "it would be about one of two workers";
  EXPECT_FALSE(middle_of({}));
}

TEST(TeamMiddle, CountsEveryPairOnce) {
  auto checks = team(4, 3, 7);
  for (int again = 0; again < 4; ++again) checks.push_back(checks.front());
  EXPECT_FALSE(middle_of(checks));
}

TEST(TeamMiddle, TellsHalvesAndFivesSoThatOneAnswerMoreDoesNotShow) {
  auto checks = team(8, 3, 7);
  auto before = middle_of(checks);
  auto another = check(CheckSide::YoungPerson, {8, {}, {}});
  another.person = numbered<PersonId>(200);
  checks.push_back(another);
  auto after = middle_of(checks);
  ASSERT_TRUE(before && after);
  EXPECT_EQ(before->young_people, 5);
  EXPECT_EQ(after->young_people, 5);
  EXPECT_EQ(before->young_person.bond, 7.0);
  EXPECT_EQ(after->young_person.bond, 7.0);
}

TEST(TeamMiddle, HidesEachPartThatFewAnswered) {
  auto checks = team(6, 3, 7);
  for (int at = 0; at < 4; ++at) checks[static_cast<std::size_t>(at)].marks.goals = 3;
  auto found = middle_of(checks);
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->young_person.bond);
  EXPECT_FALSE(found->young_person.goals);
  EXPECT_FALSE(found->worker.bond);
}

std::vector<std::string> days(const std::vector<Quarter>& quarters) {
  std::vector<std::string> found;
  for (const auto& each : quarters) {
    found.push_back(base::to_text(each.from) + " " + base::to_text(each.until));
  }
  return found;
}

TEST(EndedQuarters, AreThoseBeforeTheOneOfToday) {
  EXPECT_THAT(days(ended_quarters(*base::parse_day("2026-02-03"), 2)),
              ElementsAre("2025-10-01 2026-01-01", "2025-07-01 2025-10-01"));
  EXPECT_THAT(days(ended_quarters(*base::parse_day("2026-12-31"), 1)),
              ElementsAre("2026-07-01 2026-10-01"));
}

}  // namespace
}  // namespace nabij::alliance
