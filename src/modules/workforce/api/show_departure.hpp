// Whether I leave, and whom I say goodbye to.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ShowDeparture {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = DeparturePage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/departure",
            .operation = "show_departure",
            .summary = "Whether I leave, and whom I say goodbye to.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.departure(call.viewer());
  }
};

}  // namespace nabij::workforce
