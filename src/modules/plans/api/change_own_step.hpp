// The young person says by themself that a step is taken, and how it felt.
#pragma once

#include "plans/api/own_writing.hpp"

namespace nabij::plans {

struct ChangeOwnStep {
  Plans& plans;
  struct Input : OwnStepChange {
    StepId step_id;
    static constexpr std::string_view schema_name = "OwnPlanStepChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("step_id", &Input::step_id, {.in = http::In::Path})},
          OwnStepChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return own_spec(http::Method::Put, "/api/v1/own/plan-steps/{step_id}", "change_own_plan_step",
                    "The young person takes a step, opens it again, or says how it felt.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    StepChange change;
    change.state = input.state;
    change.felt = input.felt;
    return answer(call, plans.change_step(own_actor(call), input.step_id, change));
  }
};

}  // namespace nabij::plans
