// What every endpoint that writes in a plan has in common: a thing in the path, a body with whose
// words they are, and the plan as the answer.
#pragma once

#include "plans/plans.hpp"

namespace nabij::plans {

inline http::Spec writing_spec(http::Method method, std::string_view path,
                               std::string_view operation, std::string_view summary) {
  bool begins = method == http::Method::Post;
  return {.method = method,
          .path = path,
          .operation = operation,
          .summary = summary,
          .access = http::Access::only({privacy::Role::Worker}),
          .success = begins ? 201 : 200,
          .repeatable = begins};
}

// The answer, with 200 instead of 201 when all of it stood there already.
inline Result<PlanPage> answer(http::Call& call, Result<Written> written) {
  auto done = TRY(std::move(written));
  if (!done.is_new) call.set_status(200);
  return std::move(done.plan);
}

inline Actor actor_of(const http::Call& call, Side side) {
  return Actor::at_phone_of(call.viewer(), side);
}

}  // namespace nabij::plans
