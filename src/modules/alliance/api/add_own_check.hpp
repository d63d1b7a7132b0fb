// The young person says by themself how it goes with somebody who goes along.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct AddOwnCheck {
  Alliance& alliance;
  using Input = NewOwnCheck;
  using Output = OwnCheckPage;
  static http::Spec spec() {
    return own_spec(http::Method::Post, "/api/v1/own/checks", "add_own_check",
                    "The young person says by themself how it goes.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, alliance.own_check(call.visitor(), input));
  }
};

}  // namespace nabij::alliance
