// How it goes after three days, a week, or later.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddOutcome {
  Plans& plans;
  struct Input : NewOutcome {
    OpportunityId opportunity_id;
    static constexpr std::string_view schema_name = "NewPlanOutcomeFor";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("opportunity_id", &Input::opportunity_id, {.in = http::In::Path})},
          NewOutcome::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/plan-opportunities/{opportunity_id}/outcomes",
                        "add_plan_outcome", "Says how it goes after three days, a week or later.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_outcome(actor_of(call, input.side), input.opportunity_id, input));
  }
};

}  // namespace nabij::plans
