// Goals through the real endpoints, on both databases.
#include "support/plans_world.hpp"

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

class Goals : public World {
 protected:
  std::string change_body(const std::string& words, const std::string& state = "active",
                          const std::string& side = "young_person") {
    return R"({"side":")" + side + R"(","stage":"goal","state":")" + state + R"(","words":")" +
           words + R"("})";
  }
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(Goals);

TEST_P(Goals, AreKeptInTheWordsOfTheYoungPerson) {
  auto goal = add_goal(person_, "Ik wil een plek voor mezelf", R"(,"domain":"housing")");
  auto goals = plan(person_).at("goals").as_array();
  ASSERT_EQ(goals.size(), 1U);
  const auto& kept = goals[0].as_object();
  EXPECT_EQ(kept.at("id"), goal.c_str());
  EXPECT_EQ(kept.at("words"), "Ik wil een plek voor mezelf");
  EXPECT_EQ(kept.at("domain"), "housing");
  EXPECT_EQ(kept.at("state"), "active");
  EXPECT_TRUE(kept.at("due_on").is_null());
  EXPECT_EQ(kept.at("by").as_object().at("side"), "young_person");
  EXPECT_EQ(kept.at("by").as_object().at("member_name"), "Noor");
}

TEST_P(Goals, MayBeAWishOrASearch) {
  for (const char* stage : {"wish", "exploring", "goal"}) {
    auto body = R"({"id":")" + id() + R"(","side":"young_person","stage":")" + stage +
                R"(","words":"Iets met muziek"})";
    EXPECT_EQ(post_goal(person_, body).status, 201);
  }
  EXPECT_EQ(plan(person_).at("goals").as_array().size(), 3U);
}

TEST_P(Goals, AreNeverWordedByAWorker) {
  auto body = R"({"id":")" + id() + R"(","side":"worker","stage":"goal","words":"Op tijd komen"})";
  auto answer = post_goal(person_, body);
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(faults(answer), ElementsAre("side:theirs_alone"));
  auto goal = add_goal(person_, "Een eigen kamer");
  answer = put("/api/v1/plan-goals/" + goal, change_body("Zelfredzaam wonen", "active", "worker"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(plan(person_).at("goals").as_array()[0].as_object().at("words"), "Een eigen kamer");
}

TEST_P(Goals, MayBeCommentedOnByEither) {
  auto goal = add_goal(person_);
  auto body = [&](const std::string& side) {
    return R"({"id":")" + id() + R"(","side":")" + side + R"(","words":"Mooi gezegd"})";
  };
  for (const char* side : {"worker", "young_person"}) {
    EXPECT_EQ(post("/api/v1/plan-goals/" + goal + "/comments", body(side)).status, 201);
  }
  auto kept = plan(person_).at("goals").as_array()[0].as_object();
  EXPECT_EQ(kept.at("comments").as_array().size(), 2U);
  EXPECT_EQ(kept.at("words"), "Een eigen kamer");
}

TEST_P(Goals, KeepEveryWording) {
  auto goal = add_goal(person_, "Een eigen kamer");
  clock_.advance_ms(1000);
  EXPECT_EQ(put("/api/v1/plan-goals/" + goal, change_body("Een eigen huis")).status, 200);
  EXPECT_EQ(put("/api/v1/plan-goals/" + goal, change_body("Een eigen huis")).status, 200);
  auto answer = parsed(get("/api/v1/plan-goals/" + goal + "/versions"));
  auto versions = answer.at("items").as_array();
  ASSERT_EQ(versions.size(), 2U) << "the same again is no new wording";
  EXPECT_EQ(versions[0].as_object().at("words"), "Een eigen huis");
  EXPECT_EQ(versions[1].as_object().at("words"), "Een eigen kamer");
  EXPECT_EQ(plan(person_).at("goals").as_array()[0].as_object().at("version_count"), 2);
}

TEST_P(Goals, MayRestBeReachedBeLetGoAndBeTakenUpAgain) {
  auto goal = add_goal(person_);
  for (const char* state : {"resting", "active", "reached", "active", "let_go", "active"}) {
    auto answer = put("/api/v1/plan-goals/" + goal, change_body("Een eigen kamer", state));
    EXPECT_EQ(parsed(answer).at("goals").as_array()[0].as_object().at("state"), state);
  }
}

TEST_P(Goals, NameEveryFieldAtFault) {
  auto answer = post_goal(person_, R"({"id":"x","side":"guide","stage":"smart","words":"",)"
                                   R"("importance":4,"due_on":"soon"})");
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(faults(answer), ::testing::UnorderedElementsAre(
                                  "id:not_an_id", "side:not_in_list", "stage:not_in_list",
                                  "words:required", "importance:too_large", "due_on:not_a_day"));
  answer = post_goal(person_, goal_body(id(), "Rust", R"(,"domain":"self_reliance")"));
  EXPECT_THAT(faults(answer), ElementsAre("domain:not_in_list"));
}

TEST_P(Goals, SentAgainChangeNothingAndAnotherUnderThatIdIsRefused) {
  auto goal = id();
  EXPECT_EQ(post_goal(person_, goal_body(goal, "Een bijbaan")).status, 201);
  EXPECT_EQ(post_goal(person_, goal_body(goal, "Een bijbaan")).status, 200);
  EXPECT_EQ(post_goal(person_, goal_body(goal, "Een baan")).status, 409);
  EXPECT_EQ(post_goal(add_person("Lina"), goal_body(goal, "Een bijbaan")).status, 409);
  EXPECT_EQ(plan(person_).at("goals").as_array().size(), 1U);
}

TEST_P(Goals, BringTheRecordToTheLayerThatKeepsAPlan) {
  auto layer = [&] {
    auto page = parsed(get("/api/v1/people/" + person_));
    return std::string(page.at("person").as_object().at("layer").as_string());
  };
  EXPECT_EQ(layer(), "alias");
  add_goal(person_);
  EXPECT_EQ(layer(), "plan");
  EXPECT_EQ(parsed(get("/api/v1/people/" + person_)).at("person").as_object().at("alias"),
            "Yassin");
}

TEST_P(Goals, GoWhenThePlanIsNoLongerKept) {
  add_step(add_goal(person_), "Bellen");
  EXPECT_GT(rows_of_plans(), 0U);
  put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"known"})");
  EXPECT_EQ(rows_of_plans(), 0U);
  EXPECT_THAT(plan(person_).at("goals").as_array(), ::testing::IsEmpty());
}

TEST_P(Goals, GoWithTheYoungPersonWhoIsErased) {
  auto goal = add_goal(person_);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + person_, "").status, 204);
  EXPECT_EQ(rows_of_plans(), 0U);
  EXPECT_EQ(get("/api/v1/people/" + person_ + "/plan").status, 404);
  EXPECT_EQ(get("/api/v1/plan-goals/" + goal + "/versions").status, 404);
}

TEST_P(Goals, AreSealed) {
  auto goal = add_goal(person_, "Stoppen met zwartwerken");
  add_step(goal, "Zwaluwstaart oefenen");
  post("/api/v1/plan-goals/" + goal + "/comments",
       R"({"id":")" + id() + R"(","side":"worker","words":"Kwikstaart gezien"})");
  for (const char* words : {"zwartwerken", "Zwaluwstaart", "Kwikstaart"}) {
    EXPECT_FALSE(stands_in_clear(words)) << words;
  }
  EXPECT_TRUE(stands_in_clear("young_person")) << "what is not sealed is found";
}

TEST_P(Goals, AreNotThereForWhomNobodyLetIn) {
  auto goal = add_goal(person_);
  for (const auto& viewer : {other_, abroad_}) {
    sign_in(viewer);
    EXPECT_EQ(get("/api/v1/people/" + person_ + "/plan").status, 404);
    EXPECT_EQ(get("/api/v1/plan-goals/" + goal + "/versions").status, 404);
    EXPECT_EQ(post_goal(person_, goal_body(id(), "Anders")).status, 404);
    EXPECT_EQ(put("/api/v1/plan-goals/" + goal, change_body("Anders")).status, 404);
  }
  sign_in(leader_);
  EXPECT_EQ(get("/api/v1/people/" + person_ + "/plan").status, 403);
  sign_in(sam_);
  EXPECT_EQ(get("/api/v1/people/" + person_ + "/plan").status, 200);
}

constexpr storage::Sql kLetIn{
    "test.let_in",
    "INSERT INTO person_access (region_id, person_id, team_id, organisation_id, since, ground) "
    "VALUES (:region_id, :person_id, :team_id, :organisation_id, :since, 'first_hello')"};

TEST_P(Goals, StayWithTheYoungPersonFromOneTeamToTheNext) {
  auto goal = add_goal(person_, "Mijn rijbewijs");
  auto let_in = database().write([&](storage::Writer& writer) {
    return writer.execute(kLetIn, {{"region_id", other_.region},
                                   {"person_id", person_id(person_)},
                                   {"team_id", other_.teams.front()},
                                   {"organisation_id", other_.organisation},
                                   {"since", clock_.now()}});
  });
  ASSERT_TRUE(let_in.has_value());
  sign_in(other_);
  EXPECT_EQ(put("/api/v1/plan-goals/" + goal, change_body("Mijn rijbewijs en een auto")).status,
            200);
  sign_in(noor_);
  auto kept = plan(person_).at("goals").as_array()[0].as_object();
  EXPECT_EQ(kept.at("words"), "Mijn rijbewijs en een auto");
  EXPECT_EQ(kept.at("by").as_object().at("member_name"), "Olaf");
}

TEST_P(Goals, ComeTogetherWhenTwoRecordsAreOneAndGoBackExactly) {
  auto other = add_person("Rode step");
  add_goal(person_, "Een");
  add_goal(other, "Twee");
  auto merge = parsed(post("/api/v1/people/" + person_ + "/merge",
                           R"({"id":")" + id() + R"(","other_id":")" + other + R"("})"));
  EXPECT_EQ(plan(person_).at("goals").as_array().size(), 2U);
  EXPECT_EQ(plan(other).at("goals").as_array().size(), 2U);
  post("/api/v1/people/merges/" + std::string(merge.at("merge_id").as_string()) + "/undo");
  EXPECT_EQ(plan(person_).at("goals").as_array().size(), 1U);
  EXPECT_EQ(plan(other).at("goals").as_array()[0].as_object().at("words"), "Twee");
}

TEST_P(Goals, AreWrittenByTheYoungPersonWithoutAnyMember) {
  auto goal = add_goal(person_);
  auto self = Actor::themself(noor_.region, person_id(person_));
  NewGoal own;
  own.id = ids_.make<GoalId>();
  own.words = "Alleen van mij";
  auto written = plans_.add_goal(self, person_id(person_), own);
  ASSERT_TRUE(written.has_value());
  EXPECT_EQ(written->plan.alias, "Yassin");
  ASSERT_EQ(written->plan.goals.size(), 2U);
  EXPECT_EQ(written->plan.goals[1].by.side, Side::YoungPerson);
  EXPECT_EQ(written->plan.goals[1].by.member_name, std::nullopt);
  GoalChange change;
  change.words = "Mijn eigen kamer";
  GoalId changed{base::parse_uuid(goal).value_or(base::Uuid{})};
  EXPECT_TRUE(plans_.change_goal(self, changed, change).has_value());
}

TEST_P(Goals, OfSomebodyElseAreNotThereForAYoungPerson) {
  auto other = add_person("Lina");
  auto goal = add_goal(other);
  add_goal(person_);
  auto self = Actor::themself(noor_.region, person_id(person_));
  auto page = plans_.page(self, person_id(other));
  ASSERT_FALSE(page.has_value());
  EXPECT_EQ(page.error().code, ErrorCode::NotFound);
  GoalChange change;
  change.words = "Anders";
  auto changed =
      plans_.change_goal(self, GoalId{base::parse_uuid(goal).value_or(base::Uuid{})}, change);
  ASSERT_FALSE(changed.has_value());
  EXPECT_EQ(changed.error().code, ErrorCode::NotFound);
}

TEST_P(Goals, AreNeverShownWithoutATrace) {
  auto looks = [&] {
    auto answer = parsed(get("/api/v1/people/" + person_ + "/looks"));
    return answer.at("items").as_array().size();
  };
  auto body = goal_body(id(), "Een bijbaan");
  post_goal(person_, body);
  auto before = looks();
  plan(person_);
  EXPECT_EQ(looks(), before + 1);
  post_goal(person_, body);  // shows the plan, and writes nothing
  EXPECT_EQ(looks(), before + 2);
}

}  // namespace
}  // namespace nabij::plans
