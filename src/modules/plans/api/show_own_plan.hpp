// The plan as it stands now, at the young person's own link: without what is for the pair alone.
#pragma once

#include "plans/api/own_writing.hpp"

namespace nabij::plans {

struct ShowOwnPlan {
  Plans& plans;
  using Input = http::Nothing;
  using Output = PlanPage;
  static http::Spec spec() {
    return own_spec(http::Method::Get, "/api/v1/own/plan", "show_own_plan",
                    "The young person's own plan, without what is for the pair alone.");
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return plans.page(own_actor(call), call.visitor().person);
  }
};

}  // namespace nabij::plans
