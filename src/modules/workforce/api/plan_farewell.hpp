// How a worker who leaves says goodbye to one young person.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct PlanFarewell {
  Workforce& workforce;
  struct Input : FarewellPlan {
    PersonId person_id;
    static constexpr std::string_view schema_name = "FarewellPlanOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            FarewellPlan::fields());
    }
  };
  using Output = DeparturePage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/me/farewells/{person_id}",
            .operation = "plan_farewell",
            .summary = "When I say goodbye to somebody, and who comes after me.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return workforce.plan_farewell(call.viewer(), input.person_id, input);
  }
};

}  // namespace nabij::workforce
