// Somebody around the young person, drawn differently or no longer there.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeTie {
  Plans& plans;
  struct Input : TieChange {
    TieId tie_id;
    static constexpr std::string_view schema_name = "PlanTieChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("tie_id", &Input::tie_id, {.in = http::In::Path})},
          TieChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-ties/{tie_id}", "change_plan_tie",
                        "The young person draws somebody differently, or out of the picture.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.change_tie(actor_of(call, input.side), input.tie_id, input));
  }
};

}  // namespace nabij::plans
