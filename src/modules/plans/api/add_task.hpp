// Something to do, with who does it: a chore, going along, a talk about an absence.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct AddTask {
  Plans& plans;
  struct Input : NewTask {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewPlanTaskFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewTask::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/plan/tasks",
                        "add_plan_task", "Adds something to do, with who does it.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.add_task(actor_of(call, input.side), input.person_id, input));
  }
};

}  // namespace nabij::plans
