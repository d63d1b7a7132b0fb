// Who may hear of a success: only the young person says.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeMoment {
  Plans& plans;
  struct Input : MomentChange {
    MomentId moment_id;
    static constexpr std::string_view schema_name = "PlanMomentChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("moment_id", &Input::moment_id, {.in = http::In::Path})},
          MomentChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-moments/{moment_id}", "change_plan_moment",
                        "The young person says who may hear of it.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.change_moment(actor_of(call, input.side), input.moment_id, input));
  }
};

}  // namespace nabij::plans
