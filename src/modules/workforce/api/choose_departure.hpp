// A worker says that they leave, or that they stay.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ChooseDeparture {
  Workforce& workforce;
  using Input = Leaving;
  using Output = DeparturePage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/me/departure",
            .operation = "choose_departure",
            .summary = "I say until when I am there, or that I stay.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return workforce.leave(call.viewer(), input);
  }
};

}  // namespace nabij::workforce
