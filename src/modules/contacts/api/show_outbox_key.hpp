// The key with which a device seals what it captures.
#pragma once

#include "contacts/outbox.hpp"

namespace nabij::contacts {

struct ShowOutboxKey {
  Contacts& contacts;
  using Input = http::Nothing;
  using Output = OutboxKeyShape;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/outbox-key",
            .operation = "show_outbox_key",
            .summary = "The public key to seal captures with.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    static_cast<void>(input);
    return outbox_key(contacts, call.viewer());
  }
};

}  // namespace nabij::contacts
