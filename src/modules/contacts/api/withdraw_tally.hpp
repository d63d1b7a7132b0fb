// Taking back a tally that was recorded by mistake.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct WithdrawTally {
  Contacts& contacts;
  struct Input {
    TallyId tally_id;
    static constexpr std::string_view schema_name = "WithdrawTally";
    static constexpr auto fields() {
      return std::tuple{http::field("tally_id", &Input::tally_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/tallies/{tally_id}/withdrawal",
            .operation = "withdraw_tally",
            .summary = "Takes back an own tally, within the term.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.withdraw_tally(call.viewer(), input.tally_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
