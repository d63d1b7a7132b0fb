// It is good: nothing stays.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct EndDebrief {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = DebriefPage;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/me/debrief",
            .operation = "end_debrief",
            .summary = "It is good; nothing of it stays.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.end_debrief(call.viewer());
  }
};

}  // namespace nabij::workforce
