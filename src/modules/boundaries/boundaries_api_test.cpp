// What is negotiable, and a rule set aside, through the real endpoints, on both databases.
#include "boundaries/boundaries.hpp"
#include "support/plans_world.hpp"

namespace nabij::boundaries {
namespace {

using plans::faults;
using ::testing::ElementsAre;

// The world stands still on Monday 23 November 2026, at four in the afternoon.
class Boundary : public plans::World {
 protected:
  Boundary() { add_endpoints(api_, boundaries_); }

  http::Response write(const std::string& person, const std::string& body) {
    return put("/api/v1/people/" + person + "/boundaries", body);
  }
  boost::json::object page(const std::string& person) {
    auto answer = get("/api/v1/people/" + person + "/boundaries");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  boost::json::value sheet(const std::string& person) {
    auto shown = page(person);
    return shown.at("sheets").as_array().at(0).as_object().at("sheet");
  }
  OwnBoundaries own(const std::string& person) {
    auto found = boundaries_.at_link({noor_.region, person_id(person), OwnLinkId{}});
    EXPECT_TRUE(found.has_value());
    return found.has_value() ? *found : OwnBoundaries{};
  }
  std::string rule(const std::string& kind = "house", const std::string& words = "Niet bellen") {
    auto rule = id();
    auto answer = post_rule(rule, kind, words);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return rule;
  }
  http::Response post_rule(const std::string& rule, const std::string& kind,
                           const std::string& words) {
    return post("/api/v1/teams/" + to_text(noor_.teams[0]) + "/rules",
                R"({"id":")" + rule + R"(","kind":")" + kind + R"(","words":")" + words +
                    R"(","with_young_people":true})");
  }
  boost::json::array rules() {
    auto answer = parsed(get("/api/v1/rules"));
    return answer.at("teams").as_array().at(0).as_object().at("rules").as_array();
  }
  boost::json::object first_rule() { return rules().at(0).as_object(); }
  // `more` begins with a comma.
  http::Response set_aside(const std::string& rule, const std::string& more = "",
                           const std::string& exception = "") {
    return post("/api/v1/rules/" + rule + "/exceptions",
                R"({"id":")" + (exception.empty() ? id() : exception) +
                    R"(","what":"Met kerst moeder gebeld","why":"Ze was alleen")" + more + "}");
  }
  boost::json::array exceptions() {
    return parsed(get("/api/v1/exceptions")).at("items").as_array();
  }
  std::size_t rows(const std::string& table) {
    return storage::testing::contents(database()).at(table).size();
  }
  boost::json::array looks(const std::string& person) {
    return parsed(get("/api/v1/people/" + person + "/looks")).at("items").as_array();
  }

  Boundaries boundaries_{{database(), identity_, lists_, people_, clock_, random_, ids_}};
};
NABIJ_ON_EVERY_DATABASE(Boundary);

constexpr const char* kImposed =
    R"({"frame":"imposed","told":true,"negotiable":"Waar we afspreken",)"
    R"("fixed":"Elke week een keer","reported":"Of je kwam, aan de reclassering",)"
    R"("between_us":"Wat je thuis meemaakt","expected":"Dat ik zes maanden meega"})";

TEST_P(Boundary, SheetSaysWhatIsNegotiableAndWhatIsReported) {
  auto person = add_person("Yassin");
  EXPECT_TRUE(sheet(person).is_null());
  auto answer = write(person, kImposed);
  EXPECT_EQ(answer.status, 200) << answer.body;
  auto said = sheet(person).as_object();
  EXPECT_EQ(said.at("frame"), "imposed");
  EXPECT_EQ(said.at("reported"), "Of je kwam, aan de reclassering");
  EXPECT_EQ(said.at("worker_name"), "Noor");
  EXPECT_FALSE(stands_in_clear("reclassering"));
  write(person, R"({"frame":"voluntary","told":false})");
  EXPECT_EQ(sheet(person).as_object().at("frame"), "voluntary") << "the last one holds";
}

TEST_P(Boundary, SheetOwesWhatIsReportedToWhoDidNotChoose) {
  auto person = add_person("Yassin");
  for (std::string frame : {"imposed", "school_duty"}) {
    auto answer = write(person, R"({"frame":")" + frame + R"(","told":true})");
    EXPECT_EQ(answer.status, 400);
    EXPECT_THAT(faults(answer), ElementsAre("reported:required"));
  }
  EXPECT_EQ(write(person, R"({"frame":"voluntary","told":true})").status, 200);
}

TEST_P(Boundary, SheetSentTwiceStandsOnce) {
  auto person = add_person("Yassin");
  write(person, kImposed);
  write(person, kImposed);
  EXPECT_EQ(rows("boundary_sheet"), 1U);
}

TEST_P(Boundary, SheetIsOfOneTeamAndTheYoungPersonReadsAll) {
  auto person = add_person("Yassin");
  write(person, kImposed);
  rule("house", "We luisteren naar elkaar");
  rule("work", "Na tien uur niet bellen");
  auto teams = own(person).teams;
  ASSERT_EQ(teams.size(), 1U);
  EXPECT_EQ(teams[0].team_name, "East");
  EXPECT_EQ(teams[0].sheet->reported, "Of je kwam, aan de reclassering");
  EXPECT_THAT(teams[0].house_rules, ElementsAre("We luisteren naar elkaar"));
  sign_in(other_);
  EXPECT_EQ(write(person, kImposed).status, 404) << "not let in";
  EXPECT_EQ(get("/api/v1/people/" + person + "/boundaries").status, 404);
  sign_in(noor_);
  auto elsewhere = write(person, R"({"frame":"voluntary","told":true,"team_id":")" +
                                     to_text(other_.teams[0]) + R"("})");
  EXPECT_THAT(faults(elsewhere), ElementsAre("team_id:not_let_in"));
}

TEST_P(Boundary, ReadingLeavesALook) {
  auto person = add_person("Yassin");
  sign_in(sam_);
  page(person);
  sign_in(noor_);
  bool seen = false;
  for (const auto& each : looks(person)) seen |= each.as_object().at("what") == "boundaries";
  EXPECT_TRUE(seen);
}

TEST_P(Boundary, GoesWithTheDetailsOfAYoungPerson) {
  auto person = add_person("Yassin");
  write(person, kImposed);
  set_aside(rule(), R"(,"person_id":")" + person + R"(")");
  set_aside(rule());
  EXPECT_EQ(rows("boundary_exception"), 2U);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + person, "").status, 204);
  EXPECT_EQ(rows("boundary_sheet"), 0U);
  EXPECT_EQ(rows("boundary_exception"), 1U);
}

TEST_P(Boundary, RulesAreFew) {
  for (int each = 0; each < kHouseRulesAtMost; ++each) rule();
  auto answer = post_rule(id(), "house", "Nog een");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(faults(answer), ElementsAre("kind:too_many"));
  EXPECT_EQ(post_rule(id(), "work", "Nog een").status, 201);
  auto ended =
      put("/api/v1/rules/" + std::string(first_rule().at("id").as_string()) + "/ended", "{}");
  EXPECT_EQ(ended.status, 200) << ended.body;
  EXPECT_EQ(post_rule(id(), "house", "Nog een").status, 201);
  EXPECT_EQ(parsed(get("/api/v1/rules")).at("advised"), 3);
}

TEST_P(Boundary, RuleSentTwiceStandsOnce) {
  auto rule = id();
  EXPECT_EQ(post_rule(rule, "house", "We luisteren").status, 201);
  EXPECT_EQ(post_rule(rule, "house", "We luisteren").status, 200);
  EXPECT_EQ(post_rule(rule, "house", "Iets anders").status, 409);
  EXPECT_EQ(rules().size(), 1U);
}

TEST_P(Boundary, ExceptionNeedsNobody) {
  auto house = rule();
  auto exception = id();
  EXPECT_EQ(set_aside(house, "", exception).status, 201);
  EXPECT_EQ(set_aside(house, "", exception).status, 200);
  EXPECT_EQ(set_aside(house, R"(,"explained":"Iedereen mag dat")", exception).status, 409);
  sign_in(sam_);
  auto list = exceptions();
  ASSERT_EQ(list.size(), 1U);
  auto first = list[0].as_object();
  EXPECT_EQ(first.at("words").as_object().at("why"), "Ze was alleen");
  EXPECT_EQ(first.at("rule_words"), "Niet bellen");
  EXPECT_EQ(first.at("worker_name"), "Noor");
  EXPECT_EQ(first.at("own"), false);
  EXPECT_FALSE(stands_in_clear("Met kerst"));
  sign_in(other_);
  EXPECT_EQ(exceptions().size(), 0U);
  EXPECT_EQ(set_aside(house).status, 404);
}

TEST_P(Boundary, ExceptionForSomebodyIsToldOnTheirPageAlone) {
  auto person = add_person("Yassin");
  set_aside(rule(), R"(,"person_id":")" + person + R"(")");
  auto first = exceptions().at(0).as_object();
  EXPECT_TRUE(first.at("words").is_null());
  EXPECT_EQ(first.at("alias"), "Yassin");
  auto told = page(person).at("exceptions").as_array();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].as_object().at("words").as_object().at("what"), "Met kerst moeder gebeld");
  auto stranger = set_aside(rule(), R"(,"person_id":")" + id() + R"(")");
  EXPECT_THAT(faults(stranger), ElementsAre("person_id:not_found"));
}

TEST_P(Boundary, ExceptionHappenedInTheLastYear) {
  auto house = rule();
  EXPECT_THAT(faults(set_aside(house, R"(,"happened_on":"2026-11-24")")),
              ElementsAre("happened_on:in_future"));
  EXPECT_THAT(faults(set_aside(house, R"(,"happened_on":"2025-11-21")")),
              ElementsAre("happened_on:out_of_range"));
  EXPECT_EQ(set_aside(house, R"(,"happened_on":"2025-11-22")").status, 201);
}

TEST_P(Boundary, ExceptionIsTakenBackByItsAuthor) {
  auto exception = id();
  set_aside(rule(), "", exception);
  auto path = "/api/v1/exceptions/" + exception;
  sign_in(sam_);
  EXPECT_EQ(send(http::Method::Delete, path, "").status, 404);
  sign_in(noor_);
  EXPECT_EQ(send(http::Method::Delete, path, "").status, 200);
  EXPECT_EQ(rows("boundary_exception"), 0U);
}

TEST_P(Boundary, RuleOftenSetAsideDeservesALook) {
  auto house = rule();
  set_aside(house);
  set_aside(house);
  EXPECT_EQ(first_rule().at("review"), false);
  set_aside(house);
  EXPECT_EQ(first_rule().at("review"), true);
  EXPECT_TRUE(first_rule().at("times").is_null()) << "fewer than five, and this month";
  clock_.set(clock_.now().plus_ms(1));
  sign_in(leader_);
  EXPECT_EQ(put("/api/v1/rules/" + house + "/reviewed", "{}").status, 200);
  EXPECT_EQ(first_rule().at("review"), false);
}

TEST_P(Boundary, HowOftenIsToldOnceAMonth) {
  auto house = rule();
  for (int each = 0; each < 5; ++each) set_aside(house);
  EXPECT_TRUE(first_rule().at("times").is_null());
  clock_.set(*base::parse_instant("2026-12-01T15:00:00Z"));
  EXPECT_EQ(first_rule().at("times"), 5);
  set_aside(house);
  EXPECT_EQ(first_rule().at("times"), 5);
}

TEST_P(Boundary, ExceptionIsGoneAfterTwoYears) {
  auto house = rule();
  set_aside(house);
  clock_.set(clock_.now().plus_days(kExceptionDaysKept + 1));
  EXPECT_EQ(exceptions().size(), 0U) << "shown for a year";
  set_aside(house);
  EXPECT_EQ(rows("boundary_exception"), 1U);
}

}  // namespace
}  // namespace nabij::boundaries
