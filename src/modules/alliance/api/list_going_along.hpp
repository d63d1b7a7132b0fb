// Everybody whom the one who asks goes along with.
#pragma once

#include "alliance/alliance.hpp"

namespace nabij::alliance {

struct ListGoingAlong {
  Alliance& alliance;
  using Input = http::Nothing;
  using Output = GoingAlongList;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/alliance/mine",
            .operation = "list_going_along",
            .summary = "Everybody whom you go along with, as guide, second or cover.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return alliance.of_worker(privacy::people_scope(call.viewer()));
  }
};

}  // namespace nabij::alliance
