// Agreements both ways, through the real endpoints, on both databases.
#include "agreements/agreements.hpp"
#include "support/plans_world.hpp"

namespace nabij::agreements {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class AgreementsApi : public plans::World {
 protected:
  AgreementsApi() { add_endpoints(api_, agreements_); }

  std::string path() { return "/api/v1/people/" + person_ + "/agreements"; }
  // `more` begins with a comma.
  static std::string body(const std::string& id, const std::string& by,
                          const std::string& more = "") {
    return R"({"id":")" + id + R"(","side":"worker","promised_by":")" + by +
           R"(","words":"Samen naar het Jongerenloket","explained_back":false)" + more + "}";
  }
  std::string make(const std::string& by, const std::string& more = R"(,"due_on":"2026-11-25")") {
    auto agreement = id();
    auto answer = post(path(), body(agreement, by, more));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return agreement;
  }
  http::Response say(const std::string& agreement, const std::string& side,
                     const std::string& state, const std::string& more = "") {
    return put("/api/v1/agreements/" + agreement,
               R"({"side":")" + side + R"(","state":")" + state +
                   R"(","explained_back":false,"take_over":false)" + more + "}");
  }
  boost::json::object first() {
    auto answer = get(path());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("items").as_array().at(0).as_object();
  }
  boost::json::object mine() {
    auto answer = get("/api/v1/agreements/mine");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  std::size_t rows() { return storage::testing::contents(database()).at("agreement").size(); }

  Agreements agreements_{{database(), identity_, people_, clock_, random_, ids_}};
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(AgreementsApi);

TEST_P(AgreementsApi, KeepWhoPromisedWhatByWhen) {
  make("worker", R"(,"due_on":"2026-11-25","due_minute":930)");
  auto agreement = first();
  EXPECT_EQ(agreement.at("words"), "Samen naar het Jongerenloket");
  EXPECT_EQ(agreement.at("promised_by"), "worker");
  EXPECT_EQ(agreement.at("worker_name"), "Noor");
  EXPECT_EQ(agreement.at("due_minute"), 930);
  EXPECT_EQ(agreement.at("late"), false);
  clock_.set(clock_.now().plus_days(3));
  EXPECT_EQ(first().at("late"), true);
  EXPECT_FALSE(stands_in_clear("Samen naar het Jongerenloket"));
}

TEST_P(AgreementsApi, LetBothSidesSayWhatBecameOfIt) {
  auto agreement = make("worker");
  EXPECT_EQ(say(agreement, "worker", "kept").status, 200);
  EXPECT_EQ(say(agreement, "young_person", "not_kept", R"(,"why":"Je was er niet")").status, 200);
  auto now = first();
  EXPECT_EQ(now.at("worker_says"), "kept");
  EXPECT_EQ(now.at("young_person_says"), "not_kept");
  EXPECT_EQ(now.at("differ"), true);
  auto versions = now.at("versions").as_array();
  ASSERT_EQ(versions.size(), 3U);
  EXPECT_EQ(versions.at(2).as_object().at("why"), "Je was er niet");
  EXPECT_EQ(versions.at(2).as_object().at("side"), "young_person");
}

TEST_P(AgreementsApi, AskTheWorkerForAWordAboutTheirOwnPromise) {
  auto agreement = make("worker");
  for (const auto& state : {"not_kept", "let_go"}) {
    EXPECT_THAT(plans::faults(say(agreement, "worker", state)), ElementsAre("why:required"));
  }
  EXPECT_THAT(plans::faults(say(agreement, "worker", "open", R"(,"due_on":"2026-11-30")")),
              ElementsAre("why:required"));
  EXPECT_EQ(say(agreement, "worker", "not_kept", R"(,"why":"Ik was ziek")").status, 200);
}

TEST_P(AgreementsApi, AskTheYoungPersonForNoReason) {
  auto agreement = make("young_person");
  EXPECT_EQ(say(agreement, "worker", "not_kept").status, 200);
  EXPECT_EQ(say(agreement, "young_person", "let_go").status, 200);
}

TEST_P(AgreementsApi, MoveADayAndCountThatNotAsBroken) {
  auto agreement = make("both");
  auto moved = say(agreement, "young_person", "open", R"(,"due_on":"2026-11-30")");
  EXPECT_EQ(moved.status, 200) << moved.body;
  auto now = first();
  EXPECT_EQ(now.at("state"), "open");
  EXPECT_EQ(now.at("due_on"), "2026-11-30");
  EXPECT_EQ(now.at("times_moved"), 1);
}

TEST_P(AgreementsApi, HangOnSomebodyElseOnlyWithADayOnWhichThatIsKnown) {
  EXPECT_THAT(plans::faults(post(path(), body(id(), "worker", R"(,"depends_on":"De gemeente")"))),
              ElementsAre("answer_by:required"));
  make("worker", R"(,"depends_on":"De gemeente","answer_by":"2026-12-01")");
  EXPECT_EQ(first().at("depends_on"), "De gemeente");
}

TEST_P(AgreementsApi, NameEveryFieldAtFault) {
  auto wrong = R"(,"due_on":"2026-11-01","answer_by":"2029-01-01")";
  EXPECT_THAT(plans::faults(post(path(), body(id(), "worker", wrong))),
              UnorderedElementsAre("due_on:in_past", "answer_by:too_far", "depends_on:required"));
  EXPECT_THAT(plans::faults(post(path(), body(id(), "worker", R"(,"due_minute":930)"))),
              ElementsAre("due_minute:needs_day"));
  auto agreement = make("worker");
  EXPECT_THAT(plans::faults(say(agreement, "worker", "kept", R"(,"due_on":"2026-11-30")")),
              ElementsAre("due_on:only_when_open"));
  EXPECT_EQ(rows(), 1U);
}

TEST_P(AgreementsApi, AreSentTwiceAndStandOnce) {
  auto once = body(id(), "both");
  EXPECT_EQ(post(path(), once).status, 201);
  EXPECT_EQ(post(path(), once).status, 200);
  auto agreement = make("worker");
  EXPECT_EQ(say(agreement, "worker", "kept").status, 200);
  EXPECT_EQ(say(agreement, "worker", "kept").status, 200);
  EXPECT_EQ(rows(), 3U);
}

TEST_P(AgreementsApi, RefuseAnIdThatStandsForSomethingElse) {
  auto agreement = make("worker");
  EXPECT_EQ(post(path(), body(agreement, "both")).status, 409);
}

TEST_P(AgreementsApi, ShowAWorkerTheirOwnPromisesAndHowTheyWent) {
  auto kept = make("worker");
  auto broken = make("worker");
  make("young_person");
  make("both");
  say(kept, "worker", "kept");
  say(broken, "worker", "not_kept", R"(,"why":"Ik was ziek")");
  auto own = mine();
  EXPECT_EQ(own.at("kept"), 1);
  EXPECT_EQ(own.at("not_kept"), 1);
  ASSERT_EQ(own.at("items").as_array().size(), 1U);
  EXPECT_EQ(own.at("items").as_array().at(0).as_object().at("alias"), "Yassin");
  sign_in(sam_);
  EXPECT_EQ(mine().at("kept"), 0) << "nobody else reads how it went";
  sign_in(leader_);
  EXPECT_EQ(get("/api/v1/agreements/mine").status, 403);
}

TEST_P(AgreementsApi, CountWhatHappenedInNinetyDaysAndNothingBefore) {
  auto old = make("worker");
  say(old, "worker", "open", R"(,"due_on":"2026-11-30","why":"Eerst bellen")");
  EXPECT_EQ(mine().at("moved"), 1);
  clock_.set(clock_.now().plus_days(100));
  sign_in(noor_);
  EXPECT_EQ(mine().at("moved"), 0);
  say(old, "worker", "open", R"(,"due_on":"2027-03-30","why":"Nog eens")");
  EXPECT_EQ(mine().at("moved"), 1);
}

TEST_P(AgreementsApi, AreTakenOverByAColleagueWhoKeepsThem) {
  auto agreement = make("worker");
  sign_in(sam_);
  auto answer = put("/api/v1/agreements/" + agreement,
                    R"({"side":"worker","state":"open","due_on":"2026-11-25",)"
                    R"("explained_back":false,"take_over":true})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(first().at("worker_name"), "Sam");
  EXPECT_EQ(mine().at("items").as_array().size(), 1U);
  sign_in(noor_);
  EXPECT_EQ(mine().at("items").as_array().size(), 0U);
}

TEST_P(AgreementsApi, AreForWhoeverIsLetInAlone) {
  auto agreement = make("worker");
  sign_in(other_);
  EXPECT_EQ(get(path()).status, 404);
  EXPECT_EQ(say(agreement, "worker", "kept").status, 404);
}

TEST_P(AgreementsApi, GoWhenACallNameAloneIsKept) {
  make("both");
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(rows(), 0U);
}

TEST_P(AgreementsApi, OpenAtTheDoorOfTheYoungPersonThemself) {
  auto agreement = make("worker");
  auto self = Actor::themself(noor_.region, person_id(person_));
  AgreementChange change;
  change.state = State::NotKept;
  auto written = agreements_.change(self, AgreementId{*base::parse_uuid(agreement)}, change);
  ASSERT_TRUE(written.has_value()) << written.error().detail;
  EXPECT_EQ(written->page.items.front().young_person_says, State::NotKept);
  EXPECT_FALSE(written->page.items.front().versions.back().member_name);
  auto somebody = Actor::themself(noor_.region, person_id(add_person("Ander")));
  EXPECT_FALSE(agreements_.change(somebody, AgreementId{*base::parse_uuid(agreement)}, change));
}

}  // namespace
}  // namespace nabij::agreements
