// Steps and moments through the real endpoints, on both databases.
#include "support/plans_world.hpp"

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

class Steps : public World {
 protected:
  boost::json::object goal() { return plan(person_).at("goals").as_array().at(0).as_object(); }
  std::vector<std::string> words_of(const boost::json::object& goal) {
    std::vector<std::string> words;
    for (const auto& step : goal.at("steps").as_array()) {
      words.emplace_back(step.as_object().at("words").as_string());
    }
    return words;
  }
  std::string next() {
    auto kept = goal();
    return kept.at("next_step_id").is_null() ? ""
                                             : std::string(kept.at("next_step_id").as_string());
  }
  http::Response change(const std::string& step, const std::string& more,
                        const std::string& side = "young_person") {
    return put("/api/v1/plan-steps/" + step, R"({"side":")" + side + R"(",)" + more + "}");
  }
  http::Response moment(const std::string& kind, const std::string& more = "",
                        const std::string& side = "young_person") {
    return post("/api/v1/people/" + person_ + "/plan/moments",
                R"({"id":")" + id() + R"(","side":")" + side + R"(","kind":")" + kind +
                    R"(","words":"Drie dagen stage")" + more + "}");
  }

  std::string person_ = add_person("Yassin");
  std::string goal_ = add_goal(person_, "Een stage");
};
NABIJ_ON_EVERY_DATABASE(Steps);

TEST_P(Steps, HaveOneThatComesNext) {
  auto first = add_step(goal_, "Bellen");
  auto second = add_step(goal_, "Langsgaan", "worker");
  EXPECT_EQ(next(), first);
  EXPECT_EQ(change(second, R"("state":"open","next":true)").status, 200);
  EXPECT_EQ(next(), second);
  change(second, R"("state":"done","next":false)");
  EXPECT_EQ(next(), first);
  change(first, R"("state":"let_go","next":false)");
  EXPECT_EQ(next(), "");
  change(second, R"("state":"open","next":false)");
  EXPECT_EQ(next(), second);
}

TEST_P(Steps, AreCutUpIntoSmallerOnesAndThoseAgain) {
  auto large = add_step(goal_, "Stage vinden");
  add_step(goal_, "Beginnen");
  auto cut = [&](const std::string& step, const std::string& one, const std::string& two) {
    return post("/api/v1/plan-steps/" + step + "/pieces",
                R"({"side":"worker","pieces":[{"id":")" + one + R"(","words":"Klein"},{"id":")" +
                    two + R"(","words":"Ook klein"}]})");
  };
  auto one = id();
  auto two = id();
  EXPECT_EQ(cut(large, one, two).status, 201);
  EXPECT_EQ(cut(large, one, two).status, 200) << "sent again";
  EXPECT_THAT(words_of(goal()), ElementsAre("Stage vinden", "Klein", "Ook klein", "Beginnen"));
  EXPECT_EQ(next(), one);
  EXPECT_EQ(cut(one, id(), id()).status, 201);
  EXPECT_THAT(words_of(goal()),
              ElementsAre("Stage vinden", "Klein", "Klein", "Ook klein", "Ook klein", "Beginnen"));
  EXPECT_EQ(goal().at("steps").as_array()[0].as_object().at("state"), "cut_up");
  auto nothing = post("/api/v1/plan-steps/" + two + "/pieces", R"({"side":"worker","pieces":[]})");
  EXPECT_THAT(faults(nothing), ElementsAre("pieces:required"));
}

TEST_P(Steps, AreFoundEasyOrTooHardByTheYoungPersonAlone) {
  auto step = add_step(goal_, "Bellen");
  auto answer = change(step, R"("state":"done","felt":"too_hard","next":false)", "worker");
  EXPECT_THAT(faults(answer), ElementsAre("side:theirs_alone"));
  EXPECT_EQ(change(step, R"("state":"done","felt":"too_hard","next":false)").status, 200);
  EXPECT_EQ(goal().at("steps").as_array()[0].as_object().at("felt"), "too_hard");
  EXPECT_EQ(change(step, R"("state":"open","next":false)", "worker").status, 200);
  EXPECT_EQ(goal().at("steps").as_array()[0].as_object().at("felt"), "too_hard");
}

TEST_P(Steps, AreRewordedOnlyByWhoSaidThem) {
  auto own = add_step(goal_, "Bellen");
  auto workers = add_step(goal_, "Brief maken", "worker");
  auto reworded = R"("state":"open","words":"Mailen","next":false)";
  EXPECT_THAT(faults(change(own, reworded, "worker")), ElementsAre("words:not_yours"));
  EXPECT_THAT(faults(change(workers, reworded)), ElementsAre("words:not_yours"));
  EXPECT_EQ(change(own, reworded).status, 200);
  EXPECT_THAT(words_of(goal()), ElementsAre("Mailen", "Brief maken"));
}

TEST_P(Steps, AreNotLoweredByASetback) {
  auto step = add_step(goal_, "Bellen");
  change(step, R"("state":"done","felt":"just_right","next":false)");
  auto before = boost::json::serialize(goal());
  EXPECT_EQ(moment("setback", R"(,"goal_id":")" + goal_ + R"(")").status, 201);
  EXPECT_EQ(boost::json::serialize(goal()), before);
  EXPECT_EQ(plan(person_).at("setbacks").as_array().size(), 1U);
}

TEST_P(Steps, HaveSetbacksThatAreForgottenAfterAWhile) {
  moment("setback");
  moment("success");
  clock_.advance_ms(std::int64_t{181} * 86'400'000);
  auto later = plan(person_);
  EXPECT_EQ(later.at("setbacks").as_array().size(), 0U);
  EXPECT_EQ(later.at("successes").as_array().size(), 1U);
}

TEST_P(Steps, HaveSuccessesThatOnlyTheYoungPersonLetsOthersHear) {
  auto asked = moment("success", R"(,"permission":"tell")", "worker");
  EXPECT_THAT(faults(asked), ElementsAre("side:theirs_alone"));
  EXPECT_EQ(moment("success", "", "worker").status, 201);
  auto success = plan(person_).at("successes").as_array()[0].as_object();
  EXPECT_EQ(success.at("permission"), "between_us");
  auto path = "/api/v1/plan-moments/" + std::string(success.at("id").as_string());
  EXPECT_THAT(faults(put(path, R"({"side":"worker","permission":"celebrate"})")),
              ElementsAre("side:theirs_alone"));
  EXPECT_EQ(put(path, R"({"side":"young_person","permission":"celebrate"})").status, 200);
  success = plan(person_).at("successes").as_array()[0].as_object();
  EXPECT_EQ(success.at("permission"), "celebrate");
  EXPECT_EQ(success.at("by").as_object().at("side"), "worker") << "who told it stays";
}

TEST_P(Steps, HaveMomentsThatCanBeTakenBack) {
  moment("talent");
  auto talent = plan(person_).at("talents").as_array()[0].as_object();
  auto path = "/api/v1/plan-moments/" + std::string(talent.at("id").as_string());
  EXPECT_THAT(faults(post(path + "/withdrawal", R"({"side":"worker"})")),
              ElementsAre("side:theirs_alone"));
  EXPECT_EQ(post(path + "/withdrawal", R"({"side":"young_person"})").status, 200);
  EXPECT_EQ(post(path + "/withdrawal", R"({"side":"young_person"})").status, 200);
  EXPECT_EQ(plan(person_).at("talents").as_array().size(), 0U);
  EXPECT_EQ(put(path, R"({"side":"young_person","permission":"tell"})").status, 404);
}

TEST_P(Steps, HaveNoMomentsFromTheFutureOrInAnotherPlan) {
  EXPECT_THAT(faults(moment("success", R"(,"day":"2026-12-24")")), ElementsAre("day:in_future"));
  EXPECT_EQ(moment("success", R"(,"day":"2026-11-01")").status, 201);
  auto elsewhere = add_goal(add_person("Lina"));
  EXPECT_EQ(moment("success", R"(,"goal_id":")" + elsewhere + R"(")").status, 404);
}

}  // namespace
}  // namespace nabij::plans
