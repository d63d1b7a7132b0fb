// The young person writes down a goal by themself, in a plan that there is.
#pragma once

#include "plans/api/own_writing.hpp"

namespace nabij::plans {

struct AddOwnGoal {
  Plans& plans;
  using Input = OwnGoal;
  using Output = PlanPage;
  static http::Spec spec() {
    return own_spec(http::Method::Post, "/api/v1/own/plan/goals", "add_own_plan_goal",
                    "The young person writes down a goal, a wish or a search by themself.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    NewGoal goal;
    goal.id = input.id;
    goal.stage = input.stage;
    goal.words = input.words;
    return answer(call, plans.add_goal(own_actor(call), call.visitor().person, goal));
  }
};

}  // namespace nabij::plans
