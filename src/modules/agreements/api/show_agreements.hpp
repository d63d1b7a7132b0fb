// What a young person and their workers promised one another.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ShowAgreements {
  Agreements& agreements;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowAgreements";
    static constexpr auto fields() {
      return std::tuple{http::field("person_id", &Input::person_id, kInPath)};
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/agreements",
            .operation = "show_agreements",
            .summary = "What a young person and their workers promised one another.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return agreements.page(Actor::at_phone_of(call.viewer(), Side::Worker), input.person_id);
  }
};

}  // namespace nabij::agreements
