// The few rules of my teams.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct ListRules {
  Boundaries& boundaries;
  using Input = http::Nothing;
  using Output = RulesPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/rules",
            .operation = "list_boundary_rules",
            .summary = "The rules of my teams, and how often they were set aside.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return boundaries.rules(call.viewer());
  }
};

}  // namespace nabij::boundaries
