// The times that a rule was set aside, for a team to learn from.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct ListExceptions {
  Boundaries& boundaries;
  using Input = http::Nothing;
  using Output = ExceptionList;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/exceptions",
            .operation = "list_boundary_exceptions",
            .summary = "When my teams set a rule aside, and why.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return boundaries.exceptions(call.viewer());
  }
};

}  // namespace nabij::boundaries
