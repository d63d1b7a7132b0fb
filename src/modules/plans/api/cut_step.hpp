// A step that is too large becomes smaller ones.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct CutStep {
  Plans& plans;
  struct Input : StepCut {
    StepId step_id;
    static constexpr std::string_view schema_name = "PlanStepCutOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("step_id", &Input::step_id, {.in = http::In::Path})},
          StepCut::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/plan-steps/{step_id}/pieces", "cut_plan_step",
                        "Cuts a step up into smaller ones, right behind it.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.cut_step(actor_of(call, input.side), input.step_id, input));
  }
};

}  // namespace nabij::plans
