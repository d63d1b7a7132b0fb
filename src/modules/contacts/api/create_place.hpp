// A new place, as workers call it.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct CreatePlace {
  Contacts& contacts;
  using Input = NewPlace;
  using Output = PlaceShape;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/places",
            .operation = "create_place",
            .summary = "Adds a place.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.add_place(call.viewer(), input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
