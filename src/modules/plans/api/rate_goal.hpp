// Where a goal stands, on the levels that were described together.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct RateGoal {
  Plans& plans;
  struct Input : NewRating {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "NewPlanRatingFor";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          NewRating::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/plan-goals/{goal_id}/ratings",
                        "rate_plan_goal", "Says together where a goal stands now.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.rate(actor_of(call, input.side), input.goal_id, input));
  }
};

}  // namespace nabij::plans
