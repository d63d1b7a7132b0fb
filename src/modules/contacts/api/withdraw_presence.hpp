// Taking back a presence that was recorded by mistake.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct WithdrawPresence {
  Contacts& contacts;
  struct Input {
    PresenceId presence_id;
    static constexpr std::string_view schema_name = "WithdrawPresence";
    static constexpr auto fields() {
      return std::tuple{http::field("presence_id", &Input::presence_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/presences/{presence_id}/withdrawal",
            .operation = "withdraw_presence",
            .summary = "Takes back an own presence, within the term.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.withdraw_presence(call.viewer(), input.presence_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
