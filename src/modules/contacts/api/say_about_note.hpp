// Saying that a note was checked, or is not right, or what the young person says about it.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct SayAboutNote {
  Contacts& contacts;
  struct Input : NewNoteChange {
    ContactId contact_id;
    static constexpr std::string_view schema_name = "NewNoteChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("contact_id", &Input::contact_id, {.in = http::In::Path})},
          NewNoteChange::fields());
    }
  };
  using Output = NoteChangesShape;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/contacts/{contact_id}/note-changes",
            .operation = "say_about_note",
            .summary = "Says that a note was checked, is not right, or what they say about it.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto said = TRY(contacts.say_about_note(call.viewer(), input.contact_id, input));
    if (!said.is_new) call.set_status(200);
    return std::move(said.value);
  }
};

}  // namespace nabij::contacts
