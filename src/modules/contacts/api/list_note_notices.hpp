// What I read and was put right since.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListNoteNotices {
  Contacts& contacts;
  using Input = http::Nothing;
  using Output = NoteNotices;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/note-notices",
            .operation = "list_note_notices",
            .summary = "What I read and was put right since.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return contacts.note_notices(call.viewer());
  }
};

}  // namespace nabij::contacts
