// One meeting, in one go: who, where, about what, and what to remember.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct RecordContact {
  Contacts& contacts;
  using Input = NewContact;
  using Output = RecordedContact;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/contacts",
            .operation = "record_contact",
            .summary = "Records a contact and gives something back.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.record_contact(call.viewer(), input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
