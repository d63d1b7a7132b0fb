// What opens at a young person's own link: theirs, and nothing of anybody else.
#include "support/own_world.hpp"

namespace nabij::portal {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class OwnPageTest : public World {
 protected:
  std::string agree(const std::string& person) {
    auto agreement = id();
    auto answer = post("/api/v1/people/" + person + "/agreements",
                       R"({"id":")" + agreement +
                           R"(","side":"worker","promised_by":"worker","explained_back":true,)"
                           R"("words":"Ik bel de school","due_on":"2026-11-25"})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return agreement;
  }
  http::Response say(const std::string& agreement, const std::string& body) {
    return on_phone(http::Method::Put, "/api/v1/own/agreements/" + agreement, body);
  }
  void go_along(const std::string& person, const std::string& role, const privacy::Viewer& who) {
    auto answer = post("/api/v1/people/" + person + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":")" + role + R"(","worker_id":")" +
                           to_text(who.member) + R"(","met":true,"waits":false})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  std::string check_body(const std::string& check, const privacy::Viewer& about,
                         const std::string& marks = R"({"bond":8,"goals":3,"tasks":null})") {
    return R"({"id":")" + check + R"(","worker_id":")" + to_text(about.member) + R"(","marks":)" +
           marks + "}";
  }
  http::Response add_check(const std::string& body) {
    return on_phone(http::Method::Post, "/api/v1/own/checks", body);
  }
  boost::json::array checks_of_worker() {
    auto answer = get("/api/v1/people/" + person_ + "/alliance/checks");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("checks").as_array();
  }
};
NABIJ_ON_EVERY_DATABASE(OwnPageTest);

TEST_P(OwnPageTest, ShowsWhatWasPromisedAndTakesWhatBecameOfIt) {
  auto agreement = agree(person_);
  hand_over();
  auto page = parsed(own("/agreements"));
  ASSERT_EQ(page.at("items").as_array().size(), 1U);
  EXPECT_EQ(page.at("items").as_array().at(0).as_object().at("words"), "Ik bel de school");
  auto said = say(agreement, R"({"state":"not_kept"})");
  ASSERT_EQ(said.status, 200) << said.body;
  auto now = parsed(said).at("items").as_array().at(0).as_object();
  EXPECT_EQ(now.at("young_person_says"), "not_kept");
  EXPECT_EQ(now.at("explained_back"), true) << "what stood there stays";
  EXPECT_TRUE(now.at("versions").as_array().at(1).as_object().at("member_name").is_null());
  EXPECT_THAT(plans::faults(say(agreement, R"({"state":"open"})")),
              ElementsAre("state:not_in_list"))
      << "another day is agreed by two";
}

TEST_P(OwnPageTest, ChoosesHowToBeReminded) {
  hand_over();
  auto answer = on_phone(http::Method::Put, "/api/v1/own/reminder",
                         R"({"channel":"off","minute":1150,"tells":false,"language":"en"})");
  ASSERT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(parsed(answer).at("reminder").as_object().at("minute"), 1150);
}

TEST_P(OwnPageTest, SaysInWhichZoneItsDaysAre) {
  hand_over();
  EXPECT_EQ(parsed(own("")).at("time_zone"), "Europe/Amsterdam");
}

TEST_P(OwnPageTest, ChoosesHowFirmlyToBeHeldToIt) {
  hand_over();
  auto chosen = on_phone(http::Method::Put, "/api/v1/own/firmness", R"({"firmness":"firm"})");
  ASSERT_EQ(chosen.status, 200) << chosen.body;
  EXPECT_EQ(parsed(own("/agreements")).at("firmness"), "firm");
}

TEST_P(OwnPageTest, ShowsThePlanAndTakesAStep) {
  auto goal = add_goal(person_);
  auto step = add_step(goal, "Bellen met de school");
  hand_over();
  auto page = parsed(own("/plan"));
  EXPECT_EQ(page.at("goals").as_array().size(), 1U);
  auto taken = on_phone(http::Method::Put, "/api/v1/own/plan-steps/" + step,
                        R"({"state":"done","felt":"just_right"})");
  ASSERT_EQ(taken.status, 200) << taken.body;
  auto own_step = id();
  auto added = on_phone(http::Method::Post, "/api/v1/own/plan-goals/" + goal + "/steps",
                        R"({"id":")" + own_step + R"(","words":"Langsgaan"})");
  ASSERT_EQ(added.status, 201) << added.body;
  auto goals = on_phone(http::Method::Post, "/api/v1/own/plan/goals",
                        R"({"id":")" + id() + R"(","stage":"wish","words":"Een hond"})");
  ASSERT_EQ(goals.status, 201) << goals.body;
  EXPECT_EQ(plan(person_).at("goals").as_array().size(), 2U) << "the worker sees it as well";
}

TEST_P(OwnPageTest, KeepsClosedWhatIsForThePairAlone) {
  auto goal = add_goal(person_);
  auto tie = id();
  auto answer =
      post("/api/v1/people/" + person_ + "/plan/ties",
           R"({"id":")" + tie +
               R"(","side":"young_person","name":"Mo","role":"family","closeness":"near",)"
               R"("energy":"gives","wish":"as_it_is","angle":10,"for_pair":true})");
  ASSERT_EQ(answer.status, 201) << answer.body;
  hand_over();
  auto page = parsed(own("/plan"));
  EXPECT_THAT(page.at("network").as_object().at("ties").as_array(), IsEmpty());
  EXPECT_TRUE(page.at("scaling").is_null());
}

TEST_P(OwnPageTest, SaysHowItGoesWithWhoGoesAlong) {
  go_along(person_, "guide", noor_);
  hand_over();
  EXPECT_EQ(parsed(own("/checks")).at("along").as_array().size(), 1U);
  auto body = check_body(id(), noor_);
  EXPECT_EQ(add_check(body).status, 201);
  EXPECT_EQ(add_check(body).status, 200) << "sent again";
  EXPECT_EQ(parsed(own("/checks")).at("checks").as_array().size(), 1U);
  auto seen = checks_of_worker();
  ASSERT_EQ(seen.size(), 1U);
  EXPECT_EQ(seen.at(0).as_object().at("side"), "young_person");
  EXPECT_EQ(seen.at(0).as_object().at("by_themself"), true);
  EXPECT_THAT(plans::faults(add_check(check_body(id(), sam_))), ElementsAre("worker_id:not_along"));
  EXPECT_EQ(add_check(check_body(id(), noor_, R"({"bond":null,"goals":null,"tasks":null})")).status,
            400);
}

TEST_P(OwnPageTest, LetsTheYoungPersonAloneTakeBackWhatTheySaidAlone) {
  go_along(person_, "guide", noor_);
  hand_over();
  auto check = id();
  add_check(check_body(check, noor_));
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/alliance-checks/" + check, "").status, 409);
  EXPECT_EQ(on_phone(http::Method::Delete, "/api/v1/own/checks/" + check).status, 200);
  EXPECT_THAT(checks_of_worker(), IsEmpty());
  EXPECT_EQ(on_phone(http::Method::Delete, "/api/v1/own/checks/" + check).status, 404);
}

// Whoever holds a link need not be the young person: a colleague may have made it for themself.
TEST_P(OwnPageTest, TellsNothingThatWasSaidOnAWorkersPhoneOrAtAnotherLink) {
  go_along(person_, "guide", noor_);
  post("/api/v1/people/" + person_ + "/alliance/checks",
       R"({"id":")" + id() + R"(","side":"young_person","marks":{"bond":2}})");
  hand_over();
  EXPECT_THAT(parsed(own("/checks")).at("checks").as_array(), IsEmpty());
  auto check = id();
  add_check(check_body(check, noor_));
  hand_over();
  EXPECT_THAT(parsed(own("/checks")).at("checks").as_array(), IsEmpty());
  EXPECT_EQ(on_phone(http::Method::Delete, "/api/v1/own/checks/" + check).status, 404);
}

TEST_P(OwnPageTest, OpensNothingOfSomebodyElse) {
  auto somebody = add_person("Ander");
  auto agreement = agree(somebody);
  auto goal = add_goal(somebody);
  auto step = add_step(goal, "Iets anders");
  hand_over();
  EXPECT_EQ(say(agreement, R"({"state":"kept"})").status, 404);
  EXPECT_EQ(say(id(), R"({"state":"kept"})").status, 404);
  EXPECT_EQ(
      on_phone(http::Method::Put, "/api/v1/own/plan-steps/" + step, R"({"state":"done"})").status,
      404);
  EXPECT_EQ(on_phone(http::Method::Post, "/api/v1/own/plan-goals/" + goal + "/steps",
                     R"({"id":")" + id() + R"(","words":"Mee"})")
                .status,
            404);
  EXPECT_THAT(parsed(own("/agreements")).at("items").as_array(), IsEmpty());
}

TEST_P(OwnPageTest, OpensNoDoorOfAMember) {
  hand_over();
  visitor_.viewer.reset();
  for (auto path : {"/api/v1/people", "/api/v1/agreements/mine", "/api/v1/alliance/mine"}) {
    EXPECT_EQ(on_phone(http::Method::Get, path).status, 401) << path;
  }
  cookie_.clear();
  sign_in(noor_);
  EXPECT_EQ(get("/api/v1/own/plan").status, 401) << "and a member does not come by this door";
}

TEST_P(OwnPageTest, ShowsBothRecordsOnceTheyAreOne) {
  auto other = add_person("Yas");
  agree(other);
  hand_over();
  auto merged = post("/api/v1/people/" + other + "/merge",
                     R"({"id":")" + id() + R"(","other_id":")" + person_ + R"("})");
  ASSERT_LT(merged.status, 300) << merged.body;
  EXPECT_EQ(parsed(own("/agreements")).at("items").as_array().size(), 1U);
  EXPECT_EQ(shown().at("since_on"), "2026-11-23");
}

}  // namespace
}  // namespace nabij::portal
