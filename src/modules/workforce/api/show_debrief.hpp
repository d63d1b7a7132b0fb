// Who wants to talk, and whom I asked.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ShowDebrief {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = DebriefPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/debrief",
            .operation = "show_debrief",
            .summary = "Who wants to talk with me, and whom I asked.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.debrief(call.viewer());
  }
};

}  // namespace nabij::workforce
