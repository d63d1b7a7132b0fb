// I set a rule aside, with reasons.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct AddException {
  Boundaries& boundaries;
  struct Input : NewException {
    RuleId rule_id;
    static constexpr std::string_view schema_name = "NewBoundaryExceptionTo";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("rule_id", &Input::rule_id, {.in = http::In::Path})},
          NewException::fields());
    }
  };
  using Output = ExceptionList;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/rules/{rule_id}/exceptions",
            .operation = "add_boundary_exception",
            .summary = "I set a rule aside: what, why, for whom. Nobody needs to approve.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto after = TRY(boundaries.add_exception(call.viewer(), input.rule_id, input));
    if (!after.is_new) call.set_status(200);
    return std::move(after.page);
  }
};

}  // namespace nabij::boundaries
