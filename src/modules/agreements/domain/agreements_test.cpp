#include "agreements/domain/agreements.hpp"

#include <gmock/gmock.h>

namespace nabij::agreements {
namespace {

Version said(Side side, State state, std::int64_t day = 10) {
  Version version;
  version.side = side;
  version.terms.state = state;
  version.terms.due_on = base::LocalDay{day};
  return version;
}

TEST(Verdicts, AreOfEachSideApart) {
  auto found = verdicts({said(Side::Worker, State::Open), said(Side::Worker, State::Kept),
                         said(Side::YoungPerson, State::NotKept)});
  EXPECT_EQ(found.worker, State::Kept);
  EXPECT_EQ(found.young_person, State::NotKept);
  EXPECT_TRUE(found.differ());
}

TEST(Verdicts, AreTheLastWordOfEachSide) {
  auto found = verdicts({said(Side::Worker, State::Open), said(Side::Worker, State::Kept),
                         said(Side::YoungPerson, State::Kept), said(Side::Worker, State::NotKept)});
  EXPECT_EQ(found.worker, State::NotKept);
  EXPECT_EQ(found.young_person, State::Kept);
}

TEST(Verdicts, BeginAgainWhenItIsOpenAgain) {
  auto found = verdicts({said(Side::Worker, State::Open), said(Side::Worker, State::NotKept),
                         said(Side::Worker, State::Open, 20)});
  EXPECT_FALSE(found.worker);
  EXPECT_FALSE(found.differ());
}

TEST(Verdicts, CountAPromiseAsBrokenWhenEitherSaysSo) {
  auto of = [](State worker, State young_person) {
    return verdicts({said(Side::Worker, State::Open), said(Side::Worker, worker),
                     said(Side::YoungPerson, young_person)});
  };
  EXPECT_TRUE(of(State::Kept, State::NotKept).broken());
  EXPECT_TRUE(of(State::NotKept, State::LetGo).broken());
  EXPECT_TRUE(of(State::Kept, State::LetGo).kept());
  EXPECT_FALSE(of(State::Kept, State::NotKept).kept());
  EXPECT_FALSE(of(State::LetGo, State::LetGo).kept());
}

TEST(TimesMoved, CountsAnotherDayAndNothingElse) {
  EXPECT_EQ(
      times_moved({said(Side::Worker, State::Open), said(Side::Worker, State::Open, 12),
                   said(Side::YoungPerson, State::Open, 14), said(Side::Worker, State::Kept, 14)}),
      2);
  auto without = said(Side::Worker, State::Open);
  without.terms.due_on.reset();
  EXPECT_EQ(times_moved({without, said(Side::Worker, State::Open, 12)}), 0)
      << "a first day is no other day";
}

TEST(OwesAWord, IsForTheWorkersOwnPromiseAlone) {
  auto before = said(Side::Worker, State::Open).terms;
  auto broken = said(Side::Worker, State::NotKept).terms;
  auto moved = said(Side::Worker, State::Open, 12).terms;
  for (auto by : {PromisedBy::Worker, PromisedBy::Both}) {
    before.promised_by = by;
    EXPECT_TRUE(owes_a_word(Side::Worker, before, broken));
    EXPECT_TRUE(owes_a_word(Side::Worker, before, moved));
    EXPECT_FALSE(owes_a_word(Side::YoungPerson, before, broken));
  }
  before.promised_by = PromisedBy::YoungPerson;
  EXPECT_FALSE(owes_a_word(Side::Worker, before, broken)) << "nobody asks them to explain";
  EXPECT_FALSE(owes_a_word(Side::Worker, before, moved));
}

}  // namespace
}  // namespace nabij::agreements
