// A team leader says how many hours their team has for guiding, and until when.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct PlanGuidance {
  Workforce& workforce;
  struct Input : GuidanceHours {
    TeamId team_id;
    static constexpr std::string_view schema_name = "GuidanceHoursOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("team_id", &Input::team_id, {.in = http::In::Path})},
          GuidanceHours::fields());
    }
  };
  using Output = CaseloadPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/teams/{team_id}/guidance",
            .operation = "plan_guidance",
            .summary = "How many hours a team has for guiding young people, and until when.",
            .access = http::Access::only({privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return workforce.plan_guidance(call.viewer(), input.team_id, input);
  }
};

}  // namespace nabij::workforce
