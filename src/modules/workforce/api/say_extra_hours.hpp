// The extra hours that I worked in a week.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct SayExtraHours {
  Workforce& workforce;
  using Input = ExtraHours;
  using Output = OwnLoad;
  static http::Spec spec() {
    return {
        .method = http::Method::Put,
        .path = "/api/v1/me/extra-hours",
        .operation = "say_extra_hours",
        .summary = "The hours beyond those that are paid for, in one week, if I want to say them.",
        .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return workforce.say_extra(call.viewer(), input);
  }
};

}  // namespace nabij::workforce
