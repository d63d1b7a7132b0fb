// Somebody promises something.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct MakeAgreement {
  Agreements& agreements;
  struct Input : NewAgreement {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewAgreementFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kInPath)},
                            NewAgreement::fields());
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/people/{person_id}/agreements",
            .operation = "make_agreement",
            .summary = "Writes down who promised what, by when.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, agreements.make(Actor::at_phone_of(call.viewer(), input.side),
                                        input.person_id, input));
  }
};

}  // namespace nabij::agreements
