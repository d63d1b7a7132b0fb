// What was said about notes, and who has to hear of it, as they stand in the database.
#pragma once

#include "contacts/note_shapes.hpp"
#include "contacts/store/contacts.hpp"

namespace nabij::contacts {

struct NoteChangeRow {
  ContactId contact;
  NoteChangeId id;
  base::Instant at;
  MemberId author;
  NoteChangeKind kind = NoteChangeKind::Untrue;
  bool has_text = false;  // its id is that of the change
  base::Bytes content_hash;
};
Result<> insert_note_change(storage::Writer& writer, RegionId region, const NoteChangeRow& row);
// Oldest first; without their hash.
Result<std::vector<NoteChangeRow>> list_note_changes(storage::Reader& reader, RegionId region,
                                                     const std::vector<ContactId>& contacts);

// To the contact that takes the place of this one.
Result<> move_note_changes(storage::Writer& writer, RegionId region, ContactId contact,
                           ContactId successor);

struct NoteChangeSent {
  ContactId contact;
  base::Bytes content_hash;
};
Result<std::optional<NoteChangeSent>> find_note_change(storage::Reader& reader, RegionId region,
                                                       NoteChangeId id);

// Member and main record of everybody whose page was opened since then.
using NoteReaders = std::vector<std::pair<MemberId, PersonId>>;
Result<NoteReaders> list_note_readers(storage::Reader& reader, RegionId region,
                                      const std::vector<PersonId>& people, base::Instant since);

struct NoticeRow {
  NoteNoticeId id;
  base::Instant at;
  PersonId person;
  MemberId by;
  NoticeKind kind = NoticeKind::Untrue;
};
Result<> insert_note_notice(storage::Writer& writer, RegionId region, MemberId member,
                            const NoticeRow& row);
// Not seen yet, newest first.
Result<std::vector<NoticeRow>> list_note_notices(storage::Reader& reader, RegionId region,
                                                 MemberId member, std::int64_t limit);
// NotFound for one that is not this member's.
Result<> see_note_notice(storage::Writer& writer, RegionId region, MemberId member, NoteNoticeId id,
                         base::Instant at);

}  // namespace nabij::contacts
