// Who looked at what is kept about a young person, at their own link.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct ShowOwnLooks {
  Portal& portal;
  using Input = http::Nothing;
  using Output = OwnLooks;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/own/looks",
            .operation = "show_own_looks",
            .summary = "Who looked at what is kept about a young person, by day.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return portal.looks(call.visitor());
  }
};

}  // namespace nabij::portal
