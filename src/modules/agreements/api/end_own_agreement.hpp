// The young person says by themself what became of an agreement.
#pragma once

#include "agreements/api/writing.hpp"

namespace nabij::agreements {

struct EndOwnAgreement {
  Agreements& agreements;
  struct Input : OwnVerdict {
    AgreementId agreement_id;
    static constexpr std::string_view schema_name = "OwnVerdictOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("agreement_id", &Input::agreement_id, kInPath)},
                            OwnVerdict::fields());
    }
  };
  using Output = AgreementsPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/own/agreements/{agreement_id}",
            .operation = "end_own_agreement",
            .summary = "The young person says by themself what became of an agreement.",
            .access = http::Access::own_link()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    AgreementChange change;
    change.state = to_state(input.state);
    change.why = input.why;
    return answer(
        call, agreements.change(Actor::by_own_link(call.visitor()), input.agreement_id, change));
  }
};

}  // namespace nabij::agreements
