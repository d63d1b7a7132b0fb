// A count without persons (requirements A03, A13).
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct RecordTally {
  Contacts& contacts;
  using Input = NewTally;
  using Output = TallyShape;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/tallies",
            .operation = "record_tally",
            .summary = "Counts people reached, or a question answered.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.record_tally(call.viewer(), input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
