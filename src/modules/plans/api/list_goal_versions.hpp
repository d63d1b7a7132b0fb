// Every wording that a goal had: nothing that the young person said is lost.
#pragma once

#include "plans/plans.hpp"

namespace nabij::plans {

struct ListGoalVersions {
  Plans& plans;
  struct Input {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "ListPlanGoalVersions";
    static constexpr auto fields() {
      return std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})};
    }
  };
  using Output = http::Page<GoalVersion>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/plan-goals/{goal_id}/versions",
            .operation = "list_plan_goal_versions",
            .summary = "Every wording that a goal had, newest first.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto actor = Actor::at_phone_of(call.viewer(), Side::YoungPerson);
    return Output{TRY(plans.goal_history(actor, input.goal_id)), std::nullopt};
  }
};

}  // namespace nabij::plans
