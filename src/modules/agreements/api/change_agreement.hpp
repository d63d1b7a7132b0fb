// One side says what became of it, or both agree on another day.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct ChangeAgreement {
  Agreements& agreements;
  struct Input : AgreementChange {
    AgreementId agreement_id;
    static constexpr std::string_view schema_name = "AgreementChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("agreement_id", &Input::agreement_id, kInPath)},
                            AgreementChange::fields());
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/agreements/{agreement_id}",
            .operation = "change_agreement",
            .summary = "Says what became of an agreement, or agrees on another day.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, agreements.change(Actor::at_phone_of(call.viewer(), input.side),
                                          input.agreement_id, input));
  }
};

}  // namespace nabij::agreements
