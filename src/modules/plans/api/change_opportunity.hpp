// How far a chance came.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeOpportunity {
  Plans& plans;
  struct Input : OpportunityChange {
    OpportunityId opportunity_id;
    static constexpr std::string_view schema_name = "PlanOpportunityChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("opportunity_id", &Input::opportunity_id, {.in = http::In::Path})},
          OpportunityChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-opportunities/{opportunity_id}",
                        "change_plan_opportunity", "Says how far a chance came.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(
        call, plans.change_opportunity(actor_of(call, input.side), input.opportunity_id, input));
  }
};

}  // namespace nabij::plans
