// A team looked at a rule and keeps it.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct ReviewRule {
  Boundaries& boundaries;
  struct Input {
    RuleId rule_id;
    static constexpr std::string_view schema_name = "ReviewBoundaryRule";
    static constexpr auto fields() {
      return std::tuple{http::field("rule_id", &Input::rule_id, {.in = http::In::Path})};
    }
  };
  using Output = RulesPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/rules/{rule_id}/reviewed",
            .operation = "review_boundary_rule",
            .summary = "We looked at this rule and keep it.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return boundaries.review_rule(call.viewer(), input.rule_id);
  }
};

}  // namespace nabij::boundaries
