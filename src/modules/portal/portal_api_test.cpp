// A link of one's own, from the worker's phone to one's own and back, on both databases.
#include "portal/domain/terms.hpp"
#include "support/own_world.hpp"

namespace nabij::portal {
namespace {

using ::testing::ElementsAre;

class OwnLink : public World {};
NABIJ_ON_EVERY_DATABASE(OwnLink);

TEST_P(OwnLink, IsTakenOverFromAWorkersPhoneAndOpensFromThenOn) {
  EXPECT_TRUE(shown().at("since_on").is_null());
  auto link = hand_over();
  EXPECT_EQ(own().status, 200);
  EXPECT_EQ(parsed(own()).at("offered_by"), "Noor");
  EXPECT_EQ(shown().at("since_on"), "2026-11-23");
  EXPECT_EQ(shown().at("offered_by"), "Noor");
  cookie_.clear();
  EXPECT_EQ(own().status, 401);
  EXPECT_EQ(open(link).status, 204);
  EXPECT_EQ(own().status, 200);
}

TEST_P(OwnLink, IsNeverKnownToWhoOfferedIt) {
  auto offered = offer();
  auto link = offered.substr(0, 23) + key();
  EXPECT_EQ(take_over(offered, link.substr(23)).status, 204);
  cookie_.clear();
  EXPECT_EQ(open(offered).status, 404) << "what stood on the worker's phone opens nothing";
  EXPECT_EQ(take_over(offered, key()).status, 404) << "and makes no second link";
  EXPECT_EQ(open(link).status, 204);
}

TEST_P(OwnLink, StandsNowhereAsItIs) {
  auto link = hand_over();
  EXPECT_FALSE(stands_in_clear(link));
  EXPECT_FALSE(stands_in_clear(link.substr(23)));
  auto secret = base::from_base64url(link.substr(23));
  std::string bytes(secret->begin(), secret->end());
  EXPECT_FALSE(stands_in_clear(bytes));
}

TEST_P(OwnLink, IsTakenOverAgainByTheSamePhoneWhenTheAnswerWasLost) {
  auto offered = offer();
  auto made = key();
  EXPECT_EQ(take_over(offered, made).status, 204);
  cookie_.clear();
  EXPECT_EQ(take_over(offered, made).status, 204);
  EXPECT_EQ(own().status, 200);
  EXPECT_EQ(rows("own_link"), 1U);
}

TEST_P(OwnLink, IsOfferedForHalfAnHour) {
  auto offered = offer();
  clock_.advance_ms(kOfferMs - 1);
  EXPECT_FALSE(shown().at("offer_until").is_null());
  clock_.advance_ms(1);
  EXPECT_TRUE(shown().at("offer_until").is_null());
  EXPECT_EQ(take_over(offered, key()).status, 404);
}

TEST_P(OwnLink, IsOneAtATimeAndANewOneEndsTheOld) {
  auto first = hand_over();
  auto waiting = offer();
  EXPECT_EQ(own().status, 200) << "an offer alone ends nothing";
  auto second = waiting.substr(0, 23) + key();
  EXPECT_EQ(take_over(waiting, second.substr(23)).status, 204);
  EXPECT_EQ(open(first).status, 404);
  EXPECT_EQ(open(second).status, 204);
  auto earlier = offer();
  offer();
  EXPECT_EQ(take_over(earlier, key()).status, 404) << "a newer offer stands in its place";
}

TEST_P(OwnLink, EndsAtOnceFromEitherPhone) {
  auto link = hand_over();
  EXPECT_EQ(send(http::Method::Delete, link_path(), "").status, 200);
  EXPECT_EQ(own().status, 401);
  EXPECT_EQ(open(link).status, 404);
  link = hand_over();
  EXPECT_EQ(on_phone(http::Method::Delete, "/api/v1/own/link").status, 204);
  EXPECT_EQ(open(link).status, 404);
  EXPECT_TRUE(shown().at("since_on").is_null());
  EXPECT_EQ(rows("own_visit"), 0U);
}

TEST_P(OwnLink, IsLeftOnOnePhoneAndStays) {
  auto link = hand_over();
  auto before = cookie_;
  EXPECT_EQ(on_phone(http::Method::Delete, "/api/v1/own/visit").status, 204);
  EXPECT_EQ(cookie_, "") << "the browser forgets it";
  cookie_ = before;
  EXPECT_EQ(own().status, 401) << "and so does the server";
  EXPECT_EQ(open(link).status, 204);
}

TEST_P(OwnLink, ClosesByItselfOnAPhoneThatLiesAround) {
  hand_over();
  for (int turn = 0; turn < 3; ++turn) {
    clock_.advance_ms(kIdleMs - 1);
    EXPECT_EQ(own().status, 200) << "somebody is there";
  }
  clock_.advance_ms(kIdleMs);
  EXPECT_EQ(own().status, 401);
}

TEST_P(OwnLink, IsOpenOnFivePhonesAtMost) {
  auto link = hand_over();
  auto first = cookie_;
  for (std::size_t turn = 1; turn < kVisitsAtMost; ++turn) {
    clock_.advance_ms(1000);
    open(link);
  }
  EXPECT_EQ(rows("own_visit"), kVisitsAtMost);
  clock_.advance_ms(1000);
  open(link);
  EXPECT_EQ(rows("own_visit"), kVisitsAtMost);
  cookie_ = first;
  EXPECT_EQ(own().status, 401);
}

TEST_P(OwnLink, OpensNoMoreWhenNobodyUsedItForHalfAYear) {
  auto link = hand_over();
  clock_.set(clock_.now().plus_days(kUnusedDays));
  EXPECT_EQ(open(link).status, 204) << "used in time, it stays";
  clock_.set(clock_.now().plus_days(kUnusedDays + 1));
  EXPECT_EQ(open(link).status, 404);
  EXPECT_TRUE(shown().at("since_on").is_null());
}

TEST_P(OwnLink, IsNotGuessedAt) {
  auto guess = offer().substr(0, 23);
  int refused = 0;
  for (int turn = 0; turn < 200 && refused == 0; ++turn) {
    if (open(guess + key()).status == 429) refused = turn;
  }
  EXPECT_GT(refused, 5);
  EXPECT_EQ(open(guess + key(), "198.51.100.4").status, 404) << "somebody elsewhere may try";
}

TEST_P(OwnLink, SaysNothingAboutWhatIsNoLink) {
  for (const auto& wrong : {"x", "", "....", "AAAAAAAAAAAAAAAAAAAAAA.short"}) {
    auto answer = open(wrong);
    EXPECT_TRUE(answer.status == 404 || answer.status == 400) << wrong << answer.body;
  }
  std::string nowhere = "AAAAAAAAAAAAAAAAAAAAAA." + key();
  EXPECT_EQ(open(nowhere).status, 404) << "a region that is not there";
  EXPECT_EQ(take_over(nowhere, key()).status, 404);
  auto offered = offer();
  auto answer = take_over(offered, std::string(43, '!'));
  EXPECT_THAT(plans::faults(answer), ElementsAre("key:not_a_key"));
  EXPECT_EQ(take_over(offered, key()).status, 204) << "the offer was not lost by it";
}

TEST_P(OwnLink, IsForWhoeverIsLetInToOfferAndEnd) {
  hand_over();
  sign_in(sam_);
  EXPECT_EQ(get(link_path()).status, 200);
  for (const auto& stranger : {other_, abroad_}) {
    sign_in(stranger);
    EXPECT_EQ(get(link_path()).status, 404);
    EXPECT_EQ(post(link_path()).status, 404);
    EXPECT_EQ(send(http::Method::Delete, link_path(), "").status, 404);
  }
  EXPECT_EQ(own().status, 200);
}

TEST_P(OwnLink, GoesWhenACallNameAloneIsKept) {
  hand_over();
  offer();
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  for (auto table : {"own_link", "own_link_offer", "own_visit"}) EXPECT_EQ(rows(table), 0U);
  EXPECT_EQ(own().status, 401);
}

TEST_P(OwnLink, LeavesATrailOfWhoOfferedAndThatItEnded) {
  hand_over();
  send(http::Method::Delete, link_path(), "");
  auto all = storage::testing::contents(database());
  std::string trail;
  for (const auto& row : all.at("audit_event")) trail += row;
  for (auto action : {"own_link.offered", "own_link.taken_over", "own_link.ended"}) {
    EXPECT_NE(trail.find(base::to_hex(base::as_bytes(action))), std::string::npos) << action;
  }
}

}  // namespace
}  // namespace nabij::portal
