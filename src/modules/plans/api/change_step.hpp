// A step is taken, opened again or chosen as the next one, and the young person says how it felt.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeStep {
  Plans& plans;
  struct Input : StepChange {
    StepId step_id;
    static constexpr std::string_view schema_name = "PlanStepChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("step_id", &Input::step_id, {.in = http::In::Path})},
          StepChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-steps/{step_id}", "change_plan_step",
                        "Takes a step, opens it again, chooses it as next, or says how it felt.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.change_step(actor_of(call, input.side), input.step_id, input));
  }
};

}  // namespace nabij::plans
