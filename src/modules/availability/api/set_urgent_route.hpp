// A team leader says whom to call when it cannot wait.
#pragma once

#include "availability/availability.hpp"

namespace nabij::availability {

struct SetUrgentRoute {
  Availability& availability;
  using Input = UrgentRoute;
  using Output = AvailabilityPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/urgent-route",
            .operation = "set_urgent_route",
            .summary = "Whom young people call when it cannot wait, for the whole organisation.",
            .access = http::Access::only({privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return availability.set_urgent(call.viewer(), input);
  }
};

}  // namespace nabij::availability
