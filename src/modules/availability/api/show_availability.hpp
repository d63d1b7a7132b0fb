// When I can be reached, and whom to call when it cannot wait.
#pragma once

#include "availability/availability.hpp"

namespace nabij::availability {

struct ShowAvailability {
  Availability& availability;
  using Input = http::Nothing;
  using Output = AvailabilityPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/availability",
            .operation = "show_availability",
            .summary = "When I can be reached, and whom to call when it cannot wait.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return availability.of(call.viewer());
  }
};

}  // namespace nabij::availability
