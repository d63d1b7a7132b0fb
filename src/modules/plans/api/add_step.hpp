// A small step towards a goal.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddStep {
  Plans& plans;
  struct Input : NewStep {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "NewPlanStepFor";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          NewStep::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/plan-goals/{goal_id}/steps", "add_plan_step",
                        "Adds a small step at the end.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_step(actor_of(call, input.side), input.goal_id, input));
  }
};

}  // namespace nabij::plans
