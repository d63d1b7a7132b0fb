// I ask colleagues for a moment after something heavy.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct AskDebrief {
  Workforce& workforce;
  using Input = NewDebrief;
  using Output = DebriefPage;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/me/debrief",
            .operation = "ask_debrief",
            .summary = "I ask colleagues for a moment; in place of what I asked before.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto asked = TRY(workforce.ask_debrief(call.viewer(), input));
    if (!asked.is_new) call.set_status(200);
    return std::move(asked.page);
  }
};

}  // namespace nabij::workforce
