// A stretch of time at a place, also when nobody was met (requirement A01).
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct RecordPresence {
  Contacts& contacts;
  using Input = NewPresence;
  using Output = PresenceShape;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/presences",
            .operation = "record_presence",
            .summary = "Records a stretch of time at a place.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.record_presence(call.viewer(), input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
