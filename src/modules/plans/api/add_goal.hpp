// A goal in the young person's own words; a wish or a search is as good.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddGoal {
  Plans& plans;
  struct Input : NewGoal {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewPlanGoalFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewGoal::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/plan/goals",
                        "add_plan_goal",
                        "Writes down a goal, a wish or a search, in the young person's words.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_goal(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
