// Another wording or another state of a goal; what was said before stays to be read.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeGoal {
  Plans& plans;
  struct Input : GoalChange {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "PlanGoalChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          GoalChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-goals/{goal_id}", "change_plan_goal",
                        "Words a goal anew, or lets it rest; every wording stays.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.change_goal(actor_of(call, input.side), input.goal_id, input));
  }
};

}  // namespace nabij::plans
