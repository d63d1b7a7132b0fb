// What a young person and their workers promised one another, at the young person's own link.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ShowOwnAgreements {
  Agreements& agreements;
  using Input = http::Nothing;
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/own/agreements",
            .operation = "show_own_agreements",
            .summary = "What a young person and their workers promised one another.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return agreements.page(Actor::by_own_link(call.visitor()), call.visitor().person);
  }
};

}  // namespace nabij::agreements
