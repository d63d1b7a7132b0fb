// The day of a worker: whom to get back to, where to be, what was done.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ShowToday {
  Contacts& contacts;
  using Input = http::Nothing;
  using Output = TodayPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/today",
            .operation = "show_today",
            .summary = "The day of the viewer.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    static_cast<void>(input);
    return contacts.today(call.viewer());
  }
};

}  // namespace nabij::contacts
