// A team makes a rule.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct AddRule {
  Boundaries& boundaries;
  struct Input : NewRule {
    TeamId team_id;
    static constexpr std::string_view schema_name = "NewBoundaryRuleOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("team_id", &Input::team_id, {.in = http::In::Path})},
          NewRule::fields());
    }
  };
  using Output = RulesPage;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/teams/{team_id}/rules",
            .operation = "add_boundary_rule",
            .summary = "A rule of one of my teams.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto after = TRY(boundaries.add_rule(call.viewer(), input.team_id, input));
    if (!after.is_new) call.set_status(200);
    return std::move(after.page);
  }
};

}  // namespace nabij::boundaries
