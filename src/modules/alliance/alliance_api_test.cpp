// Who goes along, through the real endpoints, on both databases.
#include "alliance/alliance.hpp"
#include "support/plans_world.hpp"

namespace nabij::alliance {
namespace {

using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

class AllianceApi : public plans::World {
 protected:
  AllianceApi() { add_endpoints(api_, alliance_); }

  static std::string turn_body(const std::string& id, const std::string& role,
                               const privacy::Viewer& worker, std::string more = "") {
    for (std::string_view flag : {R"("met":)", R"("waits":)"}) {
      if (more.find(flag) == std::string::npos) more += "," + std::string(flag) + "false";
    }
    return R"({"id":")" + id + R"(","role":")" + role + R"(","worker_id":")" +
           to_text(worker.member) + R"(")" + more + "}";
  }
  http::Response post_turn(const std::string& body) {
    return post("/api/v1/people/" + person_ + "/alliance/turns", body);
  }
  std::string begin(const std::string& role, const privacy::Viewer& worker,
                    const std::string& more = "") {
    auto turn = id();
    auto answer = post_turn(turn_body(turn, role, worker, more));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return turn;
  }
  http::Response change(const std::string& turn, const std::string& body) {
    return put("/api/v1/alliance-turns/" + turn, body);
  }
  http::Response tell(const std::string& phase, const std::string& more = "") {
    return post("/api/v1/people/" + person_ + "/alliance/phases",
                R"({"id":")" + id() + R"(","phase":")" + phase + R"(")" + more + "}");
  }
  boost::json::object page() {
    auto answer = get("/api/v1/people/" + person_ + "/alliance");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  std::string who(std::string_view role) {
    auto found = page();
    const auto& turn = found.at(role);
    return turn.is_null() ? "nobody" : std::string(turn.as_object().at("worker_name").as_string());
  }
  std::size_t rows() {
    std::size_t count = 0;
    for (const auto& [table, found] : storage::testing::contents(database())) {
      if (table.starts_with("alliance_")) count += found.size();
    }
    return count;
  }
  void change_layer(const std::string& layer) {
    auto answer =
        put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":")" + layer + R"("})");
    EXPECT_EQ(answer.status, 200) << answer.body;
  }

  Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(AllianceApi);

TEST_P(AllianceApi, NamesAGuideAndASecondWhomTheyKnow) {
  EXPECT_EQ(who("guide"), "nobody");
  auto names = page().at("candidates").as_array();
  ASSERT_EQ(names.size(), 2U) << "the workers of the team, not its leader";
  begin("guide", noor_, R"(,"met":true)");
  auto second = begin("second", sam_);
  EXPECT_EQ(who("guide"), "Noor");
  EXPECT_EQ(page().at("second").as_object().at("met"), false);
  EXPECT_EQ(change(second, R"({"met":true,"waits":false})").status, 200);
  EXPECT_EQ(page().at("second").as_object().at("met"), true);
}

TEST_P(AllianceApi, LetsTheSecondTakeOverWithoutALoss) {
  begin("guide", noor_);
  begin("second", sam_, R"(,"met":true)");
  begin("guide", sam_, R"(,"met":true,"predecessor":"leaves")");
  auto now = page();
  EXPECT_EQ(now.at("guide").as_object().at("worker_name"), "Sam");
  EXPECT_TRUE(now.at("second").is_null());
  auto earlier = now.at("earlier").as_array();
  ASSERT_EQ(earlier.size(), 2U);
  EXPECT_EQ(earlier[1].as_object().at("ended_how"), "leaves");
  EXPECT_FALSE(earlier[1].as_object().at("ended_at").is_null());
}

// The young person may say that they would rather wait, and then there is a day.
TEST_P(AllianceApi, HasCoverThatIsOverByItself) {
  begin("guide", noor_);
  begin("cover", sam_, R"(,"until_on":"2026-11-30","waits":true)");
  EXPECT_EQ(who("cover"), "Sam");
  EXPECT_EQ(page().at("cover").as_object().at("waits"), true);
  clock_.set(clock_.now().plus_days(8));
  EXPECT_EQ(who("cover"), "nobody");
  EXPECT_EQ(who("guide"), "Noor");
}

TEST_P(AllianceApi, AsksNoReasonForAnotherWorker) {
  auto guide = begin("guide", noor_);
  EXPECT_EQ(
      change(guide, R"({"met":true,"waits":false,"ended_how":"at_young_persons_wish"})").status,
      200);
  EXPECT_EQ(who("guide"), "nobody");
  EXPECT_EQ(change(guide, R"({"met":false,"waits":false})").status, 409);
  EXPECT_THAT(plans::faults(change(guide, R"({"met":true,"waits":false,"reason":"x"})")),
              ElementsAre("reason:unknown_field"));
}

TEST_P(AllianceApi, IsSentAgainWithoutHarm) {
  auto turn = id();
  EXPECT_EQ(post_turn(turn_body(turn, "guide", noor_)).status, 201);
  EXPECT_EQ(post_turn(turn_body(turn, "guide", noor_)).status, 200);
  EXPECT_EQ(post_turn(turn_body(turn, "guide", sam_)).status, 409);
  EXPECT_EQ(rows(), 1U);
}

TEST_P(AllianceApi, NamesEveryFieldAtFault) {
  EXPECT_THAT(plans::faults(post_turn(turn_body(id(), "cover", other_, R"(,"waits":true)"))),
              UnorderedElementsAre("worker_id:not_let_in", "role:no_guide", "until_on:required"));
  EXPECT_THAT(plans::faults(post_turn(
                  turn_body(id(), "guide", leader_, R"(,"until_on":"2026-12-01","waits":true)"))),
              UnorderedElementsAre("worker_id:not_let_in", "until_on:only_for_cover",
                                   "waits:only_for_cover"));
  begin("guide", noor_);
  EXPECT_THAT(
      plans::faults(post_turn(turn_body(id(), "cover", noor_, R"(,"until_on":"2026-11-01")"))),
      UnorderedElementsAre("worker_id:is_the_guide", "until_on:in_past"));
  EXPECT_THAT(plans::faults(tell("trust", R"(,"since_on":"2026-12-24")")),
              ElementsAre("since_on:in_future"));
  EXPECT_THAT(plans::faults(tell("closed")), ElementsAre("phase:not_in_list"));
}

TEST_P(AllianceApi, GoesBackAndForthThroughThePhases) {
  EXPECT_EQ(tell("contact", R"(,"since_on":"2026-11-03")").status, 201);
  EXPECT_EQ(tell("trust", R"(,"since_on":"2026-11-13")").status, 201);
  EXPECT_EQ(tell("not_now").status, 201);
  auto now = page();
  EXPECT_EQ(now.at("phases").as_array().back().as_object().at("phase"), "not_now");
  EXPECT_EQ(now.at("time_in_phases").as_array()[0].as_object().at("days"), 10);
  clock_.set(clock_.now().plus_days(400));
  EXPECT_EQ(page().at("phases").as_array().back().as_object().at("phase"), "not_now")
      << "nothing closes by itself";
}

TEST_P(AllianceApi, IsNotThereForWhoIsNotLetIn) {
  auto guide = begin("guide", noor_);
  for (const auto& stranger : {other_, abroad_}) {
    sign_in(stranger);
    EXPECT_EQ(get("/api/v1/people/" + person_ + "/alliance").status, 404);
    EXPECT_EQ(change(guide, R"({"met":true,"waits":false})").status, 404);
    EXPECT_EQ(tell("trust").status, 404);
  }
}

TEST_P(AllianceApi, ListsWhomAWorkerGoesAlongWith) {
  auto mine = [this] {
    auto answer = get("/api/v1/alliance/mine");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("items").as_array();
  };
  EXPECT_TRUE(mine().empty());
  begin("guide", noor_);
  begin("second", sam_);
  tell("trust");
  ASSERT_EQ(mine().size(), 1U);
  auto line = mine()[0].as_object();
  EXPECT_EQ(line.at("alias"), "Yassin");
  EXPECT_EQ(line.at("second_name"), "Sam");
  EXPECT_EQ(line.at("second_met"), false);
  EXPECT_EQ(line.at("phase"), "trust");
  sign_in(sam_);
  EXPECT_EQ(mine()[0].as_object().at("role"), "second");
  EXPECT_EQ(mine()[0].as_object().at("guide_name"), "Noor");
  begin("guide", sam_);
  EXPECT_EQ(mine()[0].as_object().at("role"), "guide");
  sign_in(noor_);
  EXPECT_TRUE(mine().empty()) << "what was handed over is off the list";
  sign_in(other_);
  EXPECT_TRUE(mine().empty());
}

TEST_P(AllianceApi, TakesCoverOffTheListAfterItsLastDay) {
  begin("guide", noor_);
  begin("cover", sam_, R"(,"until_on":"2026-11-24")");
  sign_in(sam_);
  auto count = [this] {
    return parsed(get("/api/v1/alliance/mine")).at("items").as_array().size();
  };
  EXPECT_EQ(count(), 1U);
  clock_.set(clock_.now().plus_days(2));
  EXPECT_EQ(count(), 0U);
}

TEST_P(AllianceApi, LeavesOneLookForOneVisit) {
  auto looks = [this] {
    auto answer = get("/api/v1/people/" + person_ + "/looks");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("items").as_array().size();
  };
  get("/api/v1/people/" + person_);
  page();
  EXPECT_EQ(looks(), 1U) << "the page and what stands beside it";
  sign_in(sam_);
  page();
  EXPECT_EQ(looks(), 2U) << "a colleague who asks for it alone";
  sign_in(noor_);
  clock_.advance_ms(people::People::kOneVisitMs);
  page();
  EXPECT_EQ(looks(), 3U) << "another visit";
}

TEST_P(AllianceApi, KeepsNothingWhenLessIsKept) {
  begin("guide", noor_);
  tell("trust");
  EXPECT_EQ(rows(), 2U);
  change_layer("alias");
  EXPECT_EQ(rows(), 0U);
  begin("guide", noor_);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + person_).status / 100, 2);
  EXPECT_EQ(rows(), 0U);
}

}  // namespace
}  // namespace nabij::alliance
