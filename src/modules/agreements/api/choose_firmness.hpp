// The young person chooses how firmly to be held to what was agreed.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ChooseFirmness {
  Agreements& agreements;
  struct Input : FirmnessChange {
    PersonId person_id;
    static constexpr std::string_view schema_name = "FirmnessChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kInPath)},
                            FirmnessChange::fields());
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/people/{person_id}/firmness",
            .operation = "choose_firmness",
            .summary = "The young person chooses how firmly to be held to what was agreed.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, agreements.hold(Actor::at_phone_of(call.viewer(), input.side),
                                        input.person_id, input));
  }
};

}  // namespace nabij::agreements
