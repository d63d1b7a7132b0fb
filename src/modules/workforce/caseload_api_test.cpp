// What a team carries, through the real endpoints, on both databases.
#include "support/plans_world.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using ::testing::ElementsAre;

// The world stands still on Monday 23 November, at four in the afternoon.
class Caseload : public plans::World {
 protected:
  Caseload() {
    add_endpoints(api_, alliance_);
    add_endpoints(api_, workforce_);
  }

  void turn(const std::string& person, const std::string& role, const privacy::Viewer& worker,
            const std::string& more = "") {
    auto answer = post("/api/v1/people/" + person + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":")" + role +
                           R"(","met":true,"waits":false,"worker_id":")" + to_text(worker.member) +
                           R"(")" + more + "}");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  std::vector<std::string> guide(int count, const privacy::Viewer& worker) {
    std::vector<std::string> people;
    for (int each = 0; each < count; ++each) {
      people.push_back(add_person("Jongere " + std::to_string(++names_)));
      turn(people.back(), "guide", worker);
    }
    return people;
  }
  void tell_phase(const std::string& person, const std::string& phase) {
    auto answer = post("/api/v1/people/" + person + "/alliance/phases",
                       R"({"id":")" + id() + R"(","phase":")" + phase + R"("})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  http::Response plan(const std::string& body, const std::string& team = "") {
    sign_in(leader_);
    auto answer = put(
        "/api/v1/teams/" + (team.empty() ? to_text(leader_.teams[0]) : team) + "/guidance", body);
    sign_in(noor_);
    return answer;
  }
  boost::json::object team() {
    auto answer = get("/api/v1/caseload");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("items").as_array().at(0).as_object();
  }
  // The amount of the part whose `field` says this; -1 when it is not told.
  std::int64_t part(const std::string& list, const std::string& field, const std::string& is) {
    auto shown = team();
    for (const auto& each : shown.at(list).as_array()) {
      const auto& found = each.as_object();
      if (found.at(field) != boost::json::value(is)) continue;
      return found.at("young_people").is_null() ? -1 : found.at("young_people").as_int64();
    }
    ADD_FAILURE() << is;
    return -2;
  }
  void next_month() { clock_.set(*base::parse_instant("2026-12-01T15:00:00Z")); }

  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Workforce workforce_{{database(), identity_, lists_, people_, alliance_, clock_, ids_}};
  int names_ = 0;
};
NABIJ_ON_EVERY_DATABASE(Caseload);

TEST_P(Caseload, StandsBesideWhatIsManageable) {
  guide(14, noor_);
  EXPECT_EQ(team().at("weight"), "not_said");
  EXPECT_EQ(plan(R"({"fte_hundredths":100})").status, 200);
  EXPECT_EQ(team().at("young_people"), 14);
  EXPECT_EQ(team().at("band").as_object().at("low"), 13);
  EXPECT_EQ(team().at("band").as_object().at("high"), 17);
  EXPECT_EQ(team().at("weight"), "within");
  plan(R"({"fte_hundredths":80})");
  EXPECT_EQ(team().at("weight"), "within") << "10.7 to 13.3 is 10 to 14";
  plan(R"({"fte_hundredths":75})");
  EXPECT_EQ(team().at("weight"), "above");
  auto norm = parsed(get("/api/v1/caseload")).at("norm").as_object();
  EXPECT_EQ(norm.at("people_high").to_number<double>(), 50);
  EXPECT_NE(norm.at("source").as_string().find("Nijmegen"), std::string::npos);
}

TEST_P(Caseload, TellsNoSmallNumber) {
  guide(4, noor_);
  EXPECT_TRUE(team().at("young_people").is_null());
  EXPECT_TRUE(team().at("without_second").is_null());
  EXPECT_EQ(part("workers", "worker_name", "Noor"), -1);
  EXPECT_EQ(part("workers", "worker_name", "Sam"), -1) << "else the rest would be Noor's";
  guide(3, noor_);
  guide(6, sam_);
  EXPECT_EQ(part("workers", "worker_name", "Noor"), 7);
  EXPECT_EQ(part("workers", "worker_name", "Sam"), 6);
}

TEST_P(Caseload, CountsWhoKnowsASecondAndWhoseGuideIsAway) {
  auto people = guide(11, noor_);
  EXPECT_EQ(team().at("without_second"), 11);
  EXPECT_EQ(team().at("covered"), 0);
  for (std::size_t each = 0; each < 5; ++each) {
    turn(people[each], "second", sam_);
    turn(people[each], "cover", sam_, R"(,"until_on":"2026-11-25")");
  }
  EXPECT_EQ(team().at("without_second"), 6);
  EXPECT_EQ(team().at("covered"), 5);
  clock_.set(clock_.now().plus_days(4));
  EXPECT_EQ(team().at("covered"), 0) << "cover is over by itself";
}

TEST_P(Caseload, MovesItsPartsOnceAMonth) {
  auto people = guide(12, noor_);
  for (std::size_t each = 0; each < 6; ++each) tell_phase(people[each], "trust");
  EXPECT_EQ(part("phases", "phase", "trust"), 0) << "nobody was there when November began";
  next_month();
  EXPECT_EQ(part("phases", "phase", "trust"), 6);
  for (std::size_t each = 6; each < 12; ++each) tell_phase(people[each], "trust");
  EXPECT_EQ(part("phases", "phase", "trust"), 6) << "what is told now shows next month";
}

TEST_P(Caseload, TellsHowOftenTheyAreMet) {
  auto people = guide(10, noor_);
  for (auto day : {0, 1, 2, 3}) {
    clock_.set(*base::parse_instant("2026-11-23T15:00:00Z"));
    clock_.set(clock_.now().plus_days(day));
    for (std::size_t each = 0; each < 5; ++each)
      record(R"(,"person_ids":[")" + people[each] + R"("])");
  }
  next_month();
  EXPECT_EQ(part("rhythms", "rhythm", "weekly"), 5);
  EXPECT_EQ(part("rhythms", "rhythm", "quiet"), 5);
  EXPECT_EQ(part("rhythms", "rhythm", "monthly"), 0);
}

TEST_P(Caseload, RemembersTheMonthsBefore) {
  auto people = guide(8, noor_);
  next_month();
  EXPECT_EQ(team().at("before").as_array().back().as_object().at("young_people"), 8);
  for (std::size_t each = 0; each < 3; ++each) turn(people[each], "guide", sam_);
  clock_.set(*base::parse_instant("2027-01-04T15:00:00Z"));
  auto before = team().at("before").as_array();
  EXPECT_EQ(before.size(), 6U);
  EXPECT_EQ(before[4].as_object().at("young_people"), 8);
  EXPECT_EQ(before[5].as_object().at("young_people"), 8) << "a colleague of the same team";
  EXPECT_EQ(before[3].as_object().at("young_people"), 0);
}

TEST_P(Caseload, SaysInTimeThatMoneyEnds) {
  plan(R"({"fte_hundredths":300,"funded_until_on":"2027-12-31"})");
  EXPECT_EQ(team().at("funding_ends_soon"), false);
  plan(R"({"fte_hundredths":300,"funded_until_on":"2027-03-31"})");
  EXPECT_EQ(team().at("funding_ends_soon"), true);
  EXPECT_EQ(team().at("hours").as_object().at("funded_until_on"), "2027-03-31");
}

TEST_P(Caseload, RefusesHoursAndDaysThatCannotBe) {
  EXPECT_THAT(plans::faults(plan(R"({"fte_hundredths":0,"funded_until_on":"2026-13-01"})")),
              ElementsAre("fte_hundredths:too_small", "funded_until_on:not_a_day"));
  for (auto day : {"2020-01-01", "2066-01-01"}) {
    EXPECT_THAT(plans::faults(plan(std::string(R"({"fte_hundredths":300,"funded_until_on":")") +
                                   day + R"("})")),
                ElementsAre("funded_until_on:out_of_range"));
  }
  EXPECT_EQ(plan(R"({"fte_hundredths":300})", to_text(other_.teams[0])).status, 404);
  EXPECT_TRUE(team().at("hours").is_null()) << "nothing was kept";
}

TEST_P(Caseload, IsOfTheViewersOwnTeamsAndOfWhoLetsThemIn) {
  guide(6, noor_);
  sign_in(other_);
  EXPECT_EQ(team().at("young_people"), 0);
  EXPECT_EQ(team().at("team_name"), "West");
}

TEST_P(Caseload, CountsTwoRecordsOfOneYoungPersonOnce) {
  auto people = guide(6, noor_);
  auto answer = post("/api/v1/people/" + people[0] + "/merge",
                     R"({"id":")" + id() + R"(","other_id":")" + people[1] + R"("})");
  ASSERT_LT(answer.status, 300) << answer.body;
  EXPECT_EQ(team().at("young_people"), 5);
}

}  // namespace
}  // namespace nabij::workforce
