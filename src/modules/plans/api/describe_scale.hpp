// Five levels for one goal, described together by the two who go for it.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct DescribeScale {
  Plans& plans;
  struct Input : ScaleWording {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "PlanScaleWordingOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          ScaleWording::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-goals/{goal_id}/scale",
                        "describe_plan_scale",
                        "Describes together, in five levels, how a goal will be recognised.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.describe_scale(actor_of(call, input.side), input.goal_id, input));
  }
};

}  // namespace nabij::plans
