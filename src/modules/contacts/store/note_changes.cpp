#include "contacts/store/note_changes.hpp"

#include "contacts/sql.hpp"

namespace nabij::contacts {

using storage::Row;

Result<> insert_note_change(storage::Writer& writer, RegionId region, const NoteChangeRow& row) {
  TRY(writer.execute(sql::insert_note_change, {{"region_id", region},
                                               {"contact_id", row.contact},
                                               {"id", row.id},
                                               {"at", row.at},
                                               {"member_id", row.author},
                                               {"kind", base::to_name(row.kind)},
                                               {"has_text", row.has_text},
                                               {"content_hash", row.content_hash}}));
  return {};
}

Result<std::vector<NoteChangeRow>> list_note_changes(storage::Reader& reader, RegionId region,
                                                     const std::vector<ContactId>& contacts) {
  if (contacts.empty()) return std::vector<NoteChangeRow>{};
  return reader.all(
      sql::list_note_changes, {{"region_id", region}, {"contacts", contacts}}, [](const Row& row) {
        NoteChangeRow change;
        change.contact = row.id<ContactId>(0);
        change.id = row.id<NoteChangeId>(1);
        change.at = row.get<base::Instant>(2);
        change.author = row.id<MemberId>(3);
        change.kind = base::from_name<NoteChangeKind>(row.text(4)).value_or(NoteChangeKind::Untrue);
        change.has_text = row.get<bool>(5);
        return change;
      });
}

Result<> move_note_changes(storage::Writer& writer, RegionId region, ContactId contact,
                           ContactId successor) {
  TRY(writer.execute(
      sql::move_note_changes,
      {{"region_id", region}, {"contact_id", contact}, {"successor_id", successor}}));
  return {};
}

Result<std::optional<NoteChangeSent>> find_note_change(storage::Reader& reader, RegionId region,
                                                       NoteChangeId id) {
  return reader.first(
      sql::find_note_change, {{"region_id", region}, {"id", id}},
      [](const Row& row) { return NoteChangeSent{row.id<ContactId>(0), row.get<base::Bytes>(1)}; });
}

Result<NoteReaders> list_note_readers(storage::Reader& reader, RegionId region,
                                      const std::vector<PersonId>& people, base::Instant since) {
  if (people.empty()) return NoteReaders{};
  return reader.all(
      sql::list_note_readers, {{"region_id", region}, {"people", people}, {"since", since}},
      [](const Row& row) { return std::pair(row.id<MemberId>(0), row.id<PersonId>(1)); });
}

Result<> insert_note_notice(storage::Writer& writer, RegionId region, MemberId member,
                            const NoticeRow& row) {
  TRY(writer.execute(sql::insert_note_notice, {{"region_id", region},
                                               {"member_id", member},
                                               {"id", row.id},
                                               {"at", row.at},
                                               {"person_id", row.person},
                                               {"by_id", row.by},
                                               {"kind", base::to_name(row.kind)}}));
  return {};
}

Result<std::vector<NoticeRow>> list_note_notices(storage::Reader& reader, RegionId region,
                                                 MemberId member, std::int64_t limit) {
  return reader.all(
      sql::list_note_notices, {{"region_id", region}, {"member_id", member}, {"limit", limit}},
      [](const Row& row) {
        return NoticeRow{row.id<NoteNoticeId>(0), row.get<base::Instant>(1), row.id<PersonId>(2),
                         row.id<MemberId>(3),
                         base::from_name<NoticeKind>(row.text(4)).value_or(NoticeKind::Untrue)};
      });
}

Result<> see_note_notice(storage::Writer& writer, RegionId region, MemberId member, NoteNoticeId id,
                         base::Instant at) {
  auto person = TRY(writer.first(sql::find_note_notice,
                                 {{"region_id", region}, {"member_id", member}, {"id", id}},
                                 [](const Row& row) { return row.id<PersonId>(0); }));
  if (!person) return fail(ErrorCode::NotFound);
  TRY(writer.execute(sql::see_note_notice,
                     {{"region_id", region}, {"person_id", *person}, {"id", id}, {"at", at}}));
  return {};
}

}  // namespace nabij::contacts
