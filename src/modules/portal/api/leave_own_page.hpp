// The visit is over; the link stays.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct LeaveOwnPage {
  Portal& portal;
  using Input = http::Nothing;
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/own/visit",
            .operation = "leave_own_page",
            .summary = "Leaves the own page on this phone.",
            .access = http::Access::own_link(),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    TRY(portal.leave(call.request()));
    call.add_header("Set-Cookie", portal.clearing_cookie());
    return Output{};
  }
};

}  // namespace nabij::portal
