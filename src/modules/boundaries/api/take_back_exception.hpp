// I take back what I wrote.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct TakeBackException {
  Boundaries& boundaries;
  struct Input {
    ExceptionId exception_id;
    static constexpr std::string_view schema_name = "TakeBackBoundaryException";
    static constexpr auto fields() {
      return std::tuple{http::field("exception_id", &Input::exception_id, {.in = http::In::Path})};
    }
  };
  using Output = ExceptionList;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/exceptions/{exception_id}",
            .operation = "take_back_boundary_exception",
            .summary = "I take back what I wrote about setting a rule aside.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return boundaries.take_back(call.viewer(), input.exception_id);
  }
};

}  // namespace nabij::boundaries
