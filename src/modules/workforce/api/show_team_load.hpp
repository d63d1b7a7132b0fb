// Evenings, weekends and extra hours of many together.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ShowTeamLoad {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = TeamLoad;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/load",
            .operation = "show_team_load",
            .summary = "Evenings, weekends and extra hours of all workers of my teams together.",
            .access = http::Access::only({privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.team_load(call.viewer());
  }
};

}  // namespace nabij::workforce
