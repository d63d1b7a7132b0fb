// The young person chooses by themself how firmly to be held to what was agreed.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ChooseOwnFirmness {
  Agreements& agreements;
  using Input = FirmnessWish;
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/own/firmness",
            .operation = "choose_own_firmness",
            .summary = "The young person chooses by themself how firmly to be held to it.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    FirmnessChange change;
    static_cast<FirmnessWish&>(change) = input;
    return answer(
        call, agreements.hold(Actor::by_own_link(call.visitor()), call.visitor().person, change));
  }
};

}  // namespace nabij::agreements
