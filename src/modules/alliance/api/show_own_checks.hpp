// Who goes along, and what the young person said of that at their own link.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct ShowOwnChecks {
  Alliance& alliance;
  using Input = http::Nothing;
  using Output = OwnCheckPage;
  static http::Spec spec() {
    return own_spec(http::Method::Get, "/api/v1/own/checks", "show_own_checks",
                    "Who goes along, and what the young person said of that at their own link.");
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return alliance.own_checks(call.visitor());
  }
};

}  // namespace nabij::alliance
