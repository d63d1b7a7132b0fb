// A worker who leaves, through the real endpoints, on both databases.
#include "support/plans_world.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using ::testing::ElementsAre;

// The world stands still on Monday 23 November 2026, at four in the afternoon.
class Departure : public plans::World {
 protected:
  Departure() {
    add_endpoints(api_, alliance_);
    add_endpoints(api_, workforce_);
  }

  http::Response turn(const std::string& person, const std::string& role,
                      const privacy::Viewer& worker, const std::string& more = "") {
    auto answer = post("/api/v1/people/" + person + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":")" + role +
                           R"(","met":true,"waits":false,"worker_id":")" + to_text(worker.member) +
                           R"(")" + more + "}");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return answer;
  }
  std::string guided(const std::string& alias, const privacy::Viewer& worker) {
    auto person = add_person(alias);
    turn(person, "guide", worker);
    return person;
  }
  http::Response leave(const std::string& day = R"("2026-12-31")") {
    return put("/api/v1/me/departure", R"({"leaves_on":)" + day + "}");
  }
  http::Response farewell(const std::string& person, const std::string& body) {
    return put("/api/v1/me/farewells/" + person, body);
  }
  static std::string successor(const privacy::Viewer& worker) {
    return R"({"said":true,"goodbye_on":"2026-12-20","successor_id":")" + to_text(worker.member) +
           R"("})";
  }
  boost::json::object page() {
    auto answer = get("/api/v1/me/departure");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  boost::json::object line(std::size_t place = 0) {
    return page().at("people").as_array().at(place).as_object();
  }
  std::size_t lines() { return page().at("people").as_array().size(); }
  boost::json::object team() {
    return parsed(get("/api/v1/caseload")).at("items").as_array().at(0).as_object();
  }
  std::size_t rows() {
    return storage::testing::contents(database()).at("workforce_farewell").size();
  }

  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Workforce workforce_{{database(), identity_, lists_, people_, alliance_, clock_, ids_}};
};
NABIJ_ON_EVERY_DATABASE(Departure);

TEST_P(Departure, IsSaidByTheWorkerAndSeenByTheTeam) {
  EXPECT_TRUE(page().at("leaves_on").is_null());
  EXPECT_EQ(leave().status, 200);
  EXPECT_EQ(page().at("leaves_on"), "2026-12-31");
  sign_in(sam_);
  auto leaving = team().at("leaving").as_array();
  ASSERT_EQ(leaving.size(), 1U);
  EXPECT_EQ(leaving[0].as_object().at("worker_name"), "Noor");
  sign_in(other_);
  EXPECT_EQ(team().at("leaving").as_array().size(), 0U) << "another team";
  sign_in(noor_);
  leave("null");
  EXPECT_TRUE(page().at("leaves_on").is_null());
  EXPECT_EQ(team().at("leaving").as_array().size(), 0U);
}

TEST_P(Departure, NamesEverybodyWhoNeedsAGoodbye) {
  guided("Yassin", noor_);
  auto mila = guided("Mila", sam_);
  turn(mila, "second", noor_);
  auto luna = guided("Luna", sam_);
  turn(luna, "cover", noor_, R"(,"until_on":"2026-12-01")");
  guided("Daan", sam_);
  EXPECT_EQ(lines(), 0U) << "nobody leaves";
  leave();
  ASSERT_EQ(lines(), 2U) << "cover ends by itself";
  EXPECT_EQ(line(0).at("alias"), "Mila");
  EXPECT_EQ(line(0).at("role"), "second");
  EXPECT_EQ(line(1).at("alias"), "Yassin");
}

TEST_P(Departure, SaysWhoComesAfterAndWhen) {
  auto person = guided("Yassin", noor_);
  leave();
  EXPECT_EQ(farewell(person, successor(sam_)).status, 200);
  EXPECT_EQ(line().at("successor_name"), "Sam");
  EXPECT_EQ(line().at("goodbye_on"), "2026-12-20");
  EXPECT_EQ(line().at("said"), true);
  farewell(person, R"({"said":false})");
  EXPECT_TRUE(line().at("successor_name").is_null()) << "changed their mind";
}

TEST_P(Departure, IsDoneForWhomSomebodyElseGoesAlongWith) {
  auto person = guided("Yassin", noor_);
  leave();
  farewell(person, successor(sam_));
  EXPECT_EQ(page().at("handed_over"), 0);
  auto answer = turn(person, "guide", sam_, R"(,"predecessor":"leaves")");
  EXPECT_EQ(lines(), 0U);
  EXPECT_EQ(page().at("handed_over"), 1);
}

TEST_P(Departure, ShowsATeamHowManyHaveNobodyYet) {
  std::vector<std::string> people;
  for (int each = 0; each < 12; ++each)
    people.push_back(guided("Jongere " + std::to_string(each), noor_));
  EXPECT_EQ(team().at("without_successor"), 0);
  leave();
  EXPECT_EQ(team().at("without_successor"), 12);
  for (std::size_t each = 0; each < 6; ++each) farewell(people[each], successor(sam_));
  EXPECT_EQ(team().at("without_successor"), 6);
  farewell(people[6], successor(sam_));
  farewell(people[7], successor(sam_));
  EXPECT_TRUE(team().at("without_successor").is_null()) << "four: too few to tell";
}

TEST_P(Departure, RefusesWhatCannotBe) {
  auto person = guided("Yassin", noor_);
  for (auto day : {R"("2026-11-22")", R"("2028-01-01")"})
    EXPECT_THAT(plans::faults(leave(day)), ElementsAre("leaves_on:out_of_range"));
  leave();
  EXPECT_THAT(plans::faults(farewell(person, successor(other_))),
              ElementsAre("successor_id:not_let_in"));
  EXPECT_THAT(plans::faults(farewell(person, successor(noor_))),
              ElementsAre("successor_id:not_let_in"));
  EXPECT_THAT(plans::faults(farewell(person, R"({"said":true,"goodbye_on":"2028-01-01"})")),
              ElementsAre("goodbye_on:out_of_range"));
  EXPECT_EQ(rows(), 0U);
  sign_in(sam_);
  leave();
  EXPECT_EQ(farewell(person, successor(noor_)).status, 404) << "she does not go along";
}

TEST_P(Departure, CanBeThoughtOfBeforeItIsSaid) {
  auto person = guided("Yassin", noor_);
  EXPECT_EQ(farewell(person, successor(sam_)).status, 200);
  EXPECT_EQ(lines(), 0U);
  EXPECT_EQ(team().at("leaving").as_array().size(), 0U);
  leave();
  EXPECT_EQ(line().at("successor_name"), "Sam");
}

TEST_P(Departure, LeavesNothingBehindOfWhoIsErased) {
  auto person = guided("Yassin", noor_);
  leave();
  farewell(person, successor(sam_));
  EXPECT_EQ(rows(), 1U);
  EXPECT_LT(send(http::Method::Delete, "/api/v1/people/" + person).status, 300);
  EXPECT_EQ(rows(), 0U);
  EXPECT_EQ(page().at("handed_over"), 0);
}

}  // namespace
}  // namespace nabij::workforce
