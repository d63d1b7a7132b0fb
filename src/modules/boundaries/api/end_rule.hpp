// A rule no longer holds.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct EndRule {
  Boundaries& boundaries;
  struct Input {
    RuleId rule_id;
    static constexpr std::string_view schema_name = "EndBoundaryRule";
    static constexpr auto fields() {
      return std::tuple{http::field("rule_id", &Input::rule_id, {.in = http::In::Path})};
    }
  };
  using Output = RulesPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/rules/{rule_id}/ended",
            .operation = "end_boundary_rule",
            .summary = "A rule of one of my teams no longer holds.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return boundaries.end_rule(call.viewer(), input.rule_id);
  }
};

}  // namespace nabij::boundaries
