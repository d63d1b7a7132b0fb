// Goal attainment scaling through the real endpoints, on both databases.
#include "support/plans_world.hpp"

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

constexpr double kFourDecimals = 0.00005;

class Scales : public World {
 protected:
  http::Response describe(const std::string& goal, const std::string& baseline = "-1",
                          const std::string& best = "Elke dag") {
    return put("/api/v1/plan-goals/" + goal + "/scale",
               R"({"side":"young_person","baseline":)" + baseline +
                   R"(,"levels":{"minus_two":"Nooit","minus_one":"Een keer","zero":"Drie keer",)" +
                   R"("plus_one":"Vier keer","plus_two":")" + best + R"("}})");
  }
  http::Response rate(const std::string& goal, int level, const std::string& more = "") {
    return post("/api/v1/plan-goals/" + goal + "/ratings",
                R"({"id":")" + id() + R"(","side":"young_person","level":)" +
                    std::to_string(level) + more + "}");
  }
  std::string scaled_goal(int importance, int level) {
    auto goal = add_goal(person_, "Naar school", R"(,"importance":)" + std::to_string(importance));
    EXPECT_EQ(describe(goal).status, 200);
    EXPECT_EQ(rate(goal, level).status, 201);
    return goal;
  }
  boost::json::value scaling() { return plan(person_).at("scaling"); }
  boost::json::object attainment() { return scaling().as_object().at("attainment").as_object(); }

  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(Scales);

TEST_P(Scales, GiveTheTScoreOfTheWorkedExampleWithTheNumberOfGoals) {
  scaled_goal(3, 1);
  scaled_goal(2, 0);
  scaled_goal(1, -1);
  auto told = attainment();
  EXPECT_NEAR(told.at("t").to_number<double>(), 54.4065, kFourDecimals);
  EXPECT_EQ(told.at("goals"), 3);
  EXPECT_EQ(told.at("history").as_array().size(), 1U);
}

TEST_P(Scales, KeepTheirHistory) {
  auto goal = scaled_goal(1, -1);
  clock_.advance_ms(std::int64_t{7} * 86'400'000);
  EXPECT_EQ(rate(goal, 1, R"(,"note":"Het lukte drie keer")").status, 201);
  auto told = attainment();
  auto history = told.at("history").as_array();
  ASSERT_EQ(history.size(), 2U);
  EXPECT_NEAR(history[0].as_object().at("t").to_number<double>(), 40, kFourDecimals);
  EXPECT_NEAR(history[1].as_object().at("t").to_number<double>(), 60, kFourDecimals);
  EXPECT_NEAR(told.at("t_at_start").to_number<double>(), 40, kFourDecimals);
  auto scale = scaling().as_object().at("scales").as_array()[0].as_object();
  EXPECT_EQ(scale.at("level"), 1);
  EXPECT_EQ(scale.at("ratings").as_array()[1].as_object().at("note"), "Het lukte drie keer");
  EXPECT_FALSE(stands_in_clear("drie keer"));
}

TEST_P(Scales, AreNotLoweredByASetback) {
  scaled_goal(1, 1);
  auto before = boost::json::serialize(scaling());
  post("/api/v1/people/" + person_ + "/plan/moments",
       R"({"id":")" + id() + R"(","side":"young_person","kind":"setback","words":"Ging mis"})");
  EXPECT_EQ(boost::json::serialize(scaling()), before);
}

TEST_P(Scales, LeaveTheSumWhenTheGoalIsLetGo) {
  auto goal = scaled_goal(1, -2);
  scaled_goal(1, 1);
  EXPECT_EQ(attainment().at("goals"), 2);
  put("/api/v1/plan-goals/" + goal,
      R"({"side":"young_person","stage":"goal","state":"let_go","words":"Naar school"})");
  EXPECT_EQ(attainment().at("goals"), 1);
  EXPECT_NEAR(attainment().at("t").to_number<double>(), 60, kFourDecimals);
}

TEST_P(Scales, WaitForARatingWhenTheLevelsAreDescribedAnew) {
  auto goal = scaled_goal(1, 2);
  EXPECT_EQ(describe(goal, "0", "Elke dag op tijd").status, 200);
  auto scale = scaling().as_object().at("scales").as_array()[0].as_object();
  EXPECT_TRUE(scale.at("level").is_null());
  EXPECT_TRUE(scaling().as_object().at("attainment").is_null());
}

TEST_P(Scales, AreNotThereForAColleagueWhoIsNotOfThePair) {
  auto goal = scaled_goal(1, 1);
  sign_in(sam_);
  EXPECT_TRUE(scaling().is_null());
  EXPECT_EQ(rate(goal, 2).status, 404);
  EXPECT_EQ(describe(goal, "0").status, 404);
  EXPECT_EQ(describe(add_goal(person_, "Iets anders")).status, 404);
}

TEST_P(Scales, AreForTheYoungPersonByThemself) {
  scaled_goal(1, 1);
  auto page = plans_.page(Actor::themself(noor_.region, person_id(person_)), person_id(person_));
  ASSERT_TRUE(page.has_value());
  ASSERT_TRUE(page->scaling.has_value());
  EXPECT_EQ(page->scaling->attainment->goals, 1);
}

TEST_P(Scales, NameEveryFieldAtFault) {
  auto goal = add_goal(person_);
  auto answer = put("/api/v1/plan-goals/" + goal + "/scale",
                    R"({"side":"guide","baseline":3,"levels":{"minus_two":"","zero":"x"}})");
  EXPECT_THAT(faults(answer), ::testing::UnorderedElementsAre(
                                  "side:not_in_list", "baseline:too_large",
                                  "levels.minus_two:required", "levels.minus_one:required",
                                  "levels.plus_one:required", "levels.plus_two:required"));
  EXPECT_EQ(rate(goal, 1).status, 404) << "nothing was described yet";
  EXPECT_EQ(describe(goal).status, 200);
  EXPECT_THAT(faults(rate(goal, 3)), ElementsAre("level:too_large"));
  EXPECT_THAT(faults(rate(goal, 1, R"(,"day":"2026-11-24")")), ElementsAre("day:in_future"));
  EXPECT_THAT(faults(rate(goal, 1, R"(,"day":"2026-11-01")")), ElementsAre("day:before_scale"));
}

TEST_P(Scales, AreNeverWordedByAWorkerAlone) {
  auto goal = add_goal(person_);
  auto answer = post("/api/v1/plan-goals/" + goal + "/ratings",
                     R"({"id":")" + id() + R"(","side":"worker","level":1})");
  EXPECT_THAT(faults(answer), ElementsAre("side:theirs_alone"));
}

}  // namespace
}  // namespace nabij::plans
