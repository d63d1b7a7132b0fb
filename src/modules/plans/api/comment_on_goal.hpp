// A word about a goal, beside it and never instead of it.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct CommentOnGoal {
  Plans& plans;
  struct Input : NewComment {
    GoalId goal_id;
    static constexpr std::string_view schema_name = "NewPlanCommentOn";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("goal_id", &Input::goal_id, {.in = http::In::Path})},
          NewComment::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/plan-goals/{goal_id}/comments",
                        "comment_on_plan_goal",
                        "Says something about a goal, beside the words of the young person.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.comment(actor_of(call, input.side), input.goal_id, input));
  }
};

}  // namespace nabij::plans
