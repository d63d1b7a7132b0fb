// What is said about a note after it was written, on its way in and out.
#pragma once

#include "contacts/names.hpp"

namespace nabij::contacts {

using NoteChangeId = base::Id<struct NoteChangeTag>;
using NoteNoticeId = base::Id<struct NoteNoticeTag>;

// The most that can be said about one note.
inline constexpr std::size_t kNoteChangesAtMost = 20;

struct NewNoteChange {
  NoteChangeId id;
  NoteChangeKind kind = NoteChangeKind::Untrue;
  std::optional<std::string> words;
  static constexpr std::string_view schema_name = "NewNoteChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewNoteChange::id, {.about = "Made by the client"}),
        field("kind", &NewNoteChange::kind, {.personal = Account}),
        field("words", &NewNoteChange::words,
              {.max_length = 500,
               .multiline = true,
               .personal = FreeText,
               .about = "What is so, how it was checked, or what the young person says; has to be "
                        "there for own_words"})};
  }
};

struct NoteChangeShape {
  NoteChangeId id;
  NoteChangeKind kind = NoteChangeKind::Untrue;
  std::optional<std::string> words;
  base::Instant at;
  std::string author_name;
  static constexpr std::string_view schema_name = "NoteChange";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NoteChangeShape::id),
                      field("kind", &NoteChangeShape::kind, {.personal = Account}),
                      field("words", &NoteChangeShape::words, {.personal = FreeText}),
                      field("at", &NoteChangeShape::at, {.personal = Account}),
                      field("author_name", &NoteChangeShape::author_name, {.personal = Staff})};
  }
};

struct NoteChangesShape {
  std::vector<NoteChangeShape> items;
  static constexpr std::string_view schema_name = "NoteChanges";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &NoteChangesShape::items, {.about = "Oldest first"})};
  }
};

enum class NoticeKind { Untrue, OwnWords, Corrected, Withdrawn };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::NoticeKind> {
  using enum nabij::contacts::NoticeKind;
  static constexpr std::array<std::pair<nabij::contacts::NoticeKind, std::string_view>, 4> names{{
      {Untrue, "untrue"},
      {OwnWords, "own_words"},
      {Corrected, "corrected"},
      {Withdrawn, "withdrawn"},
  }};
};

namespace nabij::contacts {

// That something which the viewer read was put right; what, stands on the page of the young person.
struct NoteNotice {
  NoteNoticeId id;
  PersonShape person;
  NoticeKind kind = NoticeKind::Untrue;
  base::Instant at;
  std::string author_name;
  static constexpr std::string_view schema_name = "NoteNotice";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NoteNotice::id), field("person", &NoteNotice::person),
                      field("kind", &NoteNotice::kind, {.personal = Account}),
                      field("at", &NoteNotice::at, {.personal = Account}),
                      field("author_name", &NoteNotice::author_name, {.personal = Staff})};
  }
};

struct NoteNotices {
  std::vector<NoteNotice> items;
  static constexpr std::string_view schema_name = "NoteNotices";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &NoteNotices::items, {.about = "Newest first"})};
  }
};

}  // namespace nabij::contacts
