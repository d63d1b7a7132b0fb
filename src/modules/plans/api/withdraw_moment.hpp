// Taking a moment back: by who told it, or by the young person.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct WithdrawMoment {
  Plans& plans;
  struct Input {
    MomentId moment_id;
    Side side = Side::YoungPerson;
    static constexpr std::string_view schema_name = "PlanMomentWithdrawal";
    static constexpr auto fields() {
      return std::tuple{http::field("moment_id", &Input::moment_id, {.in = http::In::Path}),
                        http::field("side", &Input::side, kSide)};
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    auto spec = writing_spec(http::Method::Post, "/api/v1/plan-moments/{moment_id}/withdrawal",
                             "withdraw_plan_moment", "Takes a moment back.");
    spec.success = 200;
    spec.repeatable = false;
    return spec;
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.withdraw_moment(actor_of(call, input.side), input.moment_id));
  }
};

}  // namespace nabij::plans
