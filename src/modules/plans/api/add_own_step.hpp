// The young person adds a small step by themself.
#pragma once

#include "plans/api/own_writing.hpp"

namespace nabij::plans {

struct AddOwnStep {
  Plans& plans;
  struct Input : OwnStep {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "OwnPlanStepFor";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          OwnStep::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return own_spec(http::Method::Post, "/api/v1/own/plan-goals/{goal_id}/steps",
                    "add_own_plan_step", "The young person adds a small step by themself.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    NewStep step;
    step.id = input.id;
    step.words = input.words;
    return answer(call, plans.add_step(own_actor(call), input.goal_id, step));
  }
};

}  // namespace nabij::plans
