// Since when this link is there, and on whose phone it was made.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct ShowOwnPage {
  Portal& portal;
  using Input = http::Nothing;
  using Output = OwnPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/own",
            .operation = "show_own_page",
            .summary = "Since when this link is there, and on whose phone it was made.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return portal.own_page(call.visitor());
  }
};

}  // namespace nabij::portal
