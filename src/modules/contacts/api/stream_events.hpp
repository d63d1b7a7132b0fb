// Tells an open page that something changed, so that it asks anew.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct StreamEvents {
  Contacts& contacts;
  using Input = http::Nothing;
  using Output = http::EventStream;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/events",
            .operation = "stream_events",
            .summary = "Server-sent events `changed`, without any personal data.",
            .access = http::Access::signed_in()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    static_cast<void>(input);
    return contacts.changes().stream(call.viewer().region, call.viewer().teams);
  }
};

}  // namespace nabij::contacts
