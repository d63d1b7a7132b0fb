// What is negotiable and what is told to others, at the own link.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct ShowOwnBoundaries {
  Boundaries& boundaries;
  using Input = http::Nothing;
  using Output = OwnBoundaries;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/own/boundaries",
            .operation = "show_own_boundaries",
            .summary = "What is negotiable, what is told to others, and the house rules.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return boundaries.at_link(call.visitor());
  }
};

}  // namespace nabij::boundaries
