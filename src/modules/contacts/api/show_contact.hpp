// One contact of an own team.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ShowContact {
  Contacts& contacts;
  struct Input {
    ContactId contact_id;
    static constexpr std::string_view schema_name = "ShowContact";
    static constexpr auto fields() {
      return std::tuple{http::field("contact_id", &Input::contact_id, {.in = http::In::Path})};
    }
  };
  using Output = ContactShape;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/contacts/{contact_id}",
            .operation = "show_contact",
            .summary = "One contact.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return contacts.contact(call.viewer(), input.contact_id);
  }
};

}  // namespace nabij::contacts
