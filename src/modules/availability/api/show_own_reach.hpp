// When those who go along can be reached, at the own link.
#pragma once

#include "availability/availability.hpp"

namespace nabij::availability {

struct ShowOwnReach {
  Availability& availability;
  using Input = http::Nothing;
  using Output = OwnReachPage;
  static http::Spec spec() {
    return {
        .method = http::Method::Get,
        .path = "/api/v1/own/reach",
        .operation = "show_own_reach",
        .summary = "When those who go along can be reached, and whom to call when it cannot wait.",
        .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return availability.at_link(call.visitor());
  }
};

}  // namespace nabij::availability
