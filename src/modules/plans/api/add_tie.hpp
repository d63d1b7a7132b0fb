// Somebody around the young person: a call name and a role.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddTie {
  Plans& plans;
  struct Input : NewTie {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewPlanTieFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewTie::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/plan/ties", "add_plan_tie",
                        "The young person draws somebody around them.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_tie(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
