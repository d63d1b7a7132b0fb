// Taking back a contact that was recorded by mistake.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct WithdrawContact {
  Contacts& contacts;
  struct Input {
    ContactId contact_id;
    static constexpr std::string_view schema_name = "WithdrawContact";
    static constexpr auto fields() {
      return std::tuple{http::field("contact_id", &Input::contact_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/contacts/{contact_id}/withdrawal",
            .operation = "withdraw_contact",
            .summary = "Takes back an own contact, within the term.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.withdraw_contact(call.viewer(), input.contact_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
