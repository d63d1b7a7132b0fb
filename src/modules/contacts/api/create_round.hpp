// A new round: an intention, never a duty.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct CreateRound {
  Contacts& contacts;
  using Input = NewRound;
  using Output = RoundShape;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/rounds",
            .operation = "create_round",
            .summary = "Adds a weekly round.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.add_round(call.viewer(), input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
