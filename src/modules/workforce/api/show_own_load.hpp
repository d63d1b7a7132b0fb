// My evenings, weekends and extra hours.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ShowOwnLoad {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = OwnLoad;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/load",
            .operation = "show_own_load",
            .summary = "My evenings, weekends and extra hours, by week.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.load(call.viewer());
  }
};

}  // namespace nabij::workforce
