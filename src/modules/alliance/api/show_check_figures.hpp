// How it goes in the teams of a team leader, without any young person or worker in it.
#pragma once

#include "alliance/alliance.hpp"

namespace nabij::alliance {

struct ShowCheckFigures {
  Alliance& alliance;
  struct Input {
    static constexpr std::string_view schema_name = "ShowAllianceCheckFigures";
    static constexpr auto fields() { return std::tuple{}; }
  };
  using Output = CheckFigures;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/alliance/check-figures",
            .operation = "show_alliance_check_figures",
            .summary = "The middle of the alliance checks of one's teams, by ended quarter.",
            .access = http::Access::only({privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return alliance.check_figures(call.viewer());
  }
};

}  // namespace nabij::alliance
