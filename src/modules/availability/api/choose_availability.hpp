// A worker chooses when they can be reached.
#pragma once

#include "availability/availability.hpp"

namespace nabij::availability {

struct ChooseAvailability {
  Availability& availability;
  using Input = Week;
  using Output = AvailabilityPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/me/availability",
            .operation = "choose_availability",
            .summary = "I choose when I can be reached.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return availability.choose(call.viewer(), input);
  }
};

}  // namespace nabij::availability
