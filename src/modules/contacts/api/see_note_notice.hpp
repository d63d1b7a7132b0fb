// I saw that something was put right.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct SeeNoteNotice {
  Contacts& contacts;
  struct Input {
    NoteNoticeId notice_id;
    static constexpr std::string_view schema_name = "SeeNoteNotice";
    static constexpr auto fields() {
      return std::tuple{http::field("notice_id", &Input::notice_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/me/note-notices/{notice_id}",
            .operation = "see_note_notice",
            .summary = "I saw that something was put right.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.see_notice(call.viewer(), input.notice_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
