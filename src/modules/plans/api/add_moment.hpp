// A talent, a success, or what did not work out this time.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddMoment {
  Plans& plans;
  struct Input : NewMoment {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewPlanMomentFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewMoment::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/plan/moments",
                        "add_plan_moment", "Keeps a talent, a success or a set-back.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_moment(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
