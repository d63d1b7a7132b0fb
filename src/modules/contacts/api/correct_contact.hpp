// A new contact that takes the place of an older one; the older one stays in the history.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct CorrectContact {
  Contacts& contacts;
  struct Input : NewContact {
    ContactId contact_id;
    static constexpr std::string_view schema_name = "ContactCorrection";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("contact_id", &Input::contact_id, {.in = http::In::Path})},
          NewContact::fields());
    }
  };
  using Output = RecordedContact;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/contacts/{contact_id}/correction",
            .operation = "correct_contact",
            .summary = "Replaces an own contact, within the term.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto recorded = TRY(contacts.correct_contact(call.viewer(), input.contact_id, input));
    if (!recorded.is_new) call.set_status(200);
    return std::move(recorded.value);
  }
};

}  // namespace nabij::contacts
