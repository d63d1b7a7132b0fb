// Turning 18: when the young person wants to look at it, and who stays.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct PlanEighteen {
  Plans& plans;
  struct Input : EighteenWording {
    PersonId person_id;
    static constexpr std::string_view schema_name = "PlanEighteenWordingOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            EighteenWording::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/people/{person_id}/plan/eighteen",
                        "plan_eighteen",
                        "The young person says when to look at turning 18, and who stays.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.plan_eighteen(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
