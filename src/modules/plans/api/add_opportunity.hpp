// A chance of work, school, an internship or volunteering.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddOpportunity {
  Plans& plans;
  struct Input : NewOpportunity {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewPlanOpportunityFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewOpportunity::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/plan/opportunities",
                        "add_plan_opportunity",
                        "Adds a chance: work, school, an internship, volunteering.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_opportunity(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
