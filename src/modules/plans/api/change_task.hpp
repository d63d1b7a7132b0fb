// What became of something to do; what was done together counts as support.
#pragma once

#include "plans/api/writing.hpp"

namespace nabij::plans {

struct ChangeTask {
  Plans& plans;
  struct Input : TaskChange {
    TaskId task_id;
    static constexpr std::string_view schema_name = "PlanTaskChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("task_id", &Input::task_id, {.in = http::In::Path})},
          TaskChange::fields());
    }
  };
  using Output = PlanPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/plan-tasks/{task_id}", "change_plan_task",
                        "Says what became of something to do.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, plans.change_task(actor_of(call, input.side), input.task_id, input));
  }
};

}  // namespace nabij::plans
