// The young person ends their own link for good.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct CloseOwnLink {
  Portal& portal;
  using Input = http::Nothing;
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/own/link",
            .operation = "close_own_link",
            .summary = "Ends the own link for good.",
            .access = http::Access::own_link(),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    TRY(portal.close(call.visitor()));
    call.add_header("Set-Cookie", portal.clearing_cookie());
    return Output{};
  }
};

}  // namespace nabij::portal
