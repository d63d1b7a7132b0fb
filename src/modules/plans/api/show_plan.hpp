// The plan as it stands now, for the young person and whoever they let in.
#pragma once

#include "plans/plans.hpp"

namespace nabij::plans {

struct ShowPlan {
  Plans& plans;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowPlan";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/plan",
            .operation = "show_plan",
            .summary = "The young person's own plan, as it stands now.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return plans.page(Actor::at_phone_of(call.viewer(), Side::YoungPerson), input.person_id);
  }
};

}  // namespace nabij::plans
