// What is said about a note after it was written, and who hears of it (requirement E05).
#include <algorithm>
#include <set>

#include "contacts/contact_service.hpp"
#include "contacts/note_service.hpp"
#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

constexpr std::int64_t kNoticesAtMost = 50;

bool said(const NewNoteChange& change) { return change.words && !change.words->empty(); }

// The contact whose note the viewer may read, with that note; NotFound for any other.
struct Noted {
  ContactRow contact;
  Note note;
};
Result<Noted> find_noted(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                         ContactId id) {
  auto rows = TRY(find_contacts(reader, setting.scope, {id}));
  if (rows.empty()) return no_such_thing();
  auto notes = TRY(open_notes(contacts, reader, setting, {id.uuid}));
  auto note = notes.find(id.uuid);
  if (note == notes.end()) return no_such_thing();
  return Noted{rows.front(), note->second};
}

std::optional<NoticeKind> notice_of(NoteChangeKind kind) {
  switch (kind) {
    case NoteChangeKind::Untrue: return NoticeKind::Untrue;
    case NoteChangeKind::OwnWords: return NoticeKind::OwnWords;
    case NoteChangeKind::Verified: break;
  }
  return std::nullopt;
}

Result<> write_change(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                      const Noted& noted, const NewNoteChange& change) {
  auto region = setting.viewer.region;
  const auto& contact = noted.contact;
  TRY(insert_note_change(writer, region,
                         {contact.id, change.id, setting.now, setting.viewer.member, change.kind,
                          said(change), content_hash(setting, change)}));
  auto lists = TRY(find_contact_lists(writer, region, {contact.id}));
  if (said(change)) {
    TextToSeal text{change.id.uuid, contact.origin.author, contact.origin.team, noted.note.audience,
                    *change.words};
    TRY(keep_text(contacts, writer, setting, text, lists[contact.id].people));
  }
  if (auto kind = notice_of(change.kind))
    TRY(tell_readers(contacts, writer, setting, contact, *kind));
  return {};
}

// False when it stood there already.
Result<bool> is_new(storage::Reader& reader, const Setting& setting, ContactId contact,
                    const NewNoteChange& change) {
  auto before = TRY(find_note_change(reader, setting.viewer.region, change.id));
  if (!before) return true;
  TRY(require_new(before->contact == contact &&
                  before->content_hash == content_hash(setting, change)));
  return false;
}

Result<> check(const NewNoteChange& change) {
  if (change.kind != NoteChangeKind::OwnWords || said(change)) return {};
  return base::Error::field("words", "required", "Say what the young person says about it.");
}

}  // namespace

Result<std::map<ContactId, std::vector<NoteChangeShape>>> said_about(
    Contacts& contacts, storage::Reader& reader, const Setting& setting,
    const std::vector<ContactId>& ids) {
  std::map<ContactId, std::vector<NoteChangeShape>> said;
  auto rows = TRY(list_note_changes(reader, setting.viewer.region, ids));
  if (rows.empty()) return said;
  std::vector<base::Uuid> texts;
  std::vector<MemberId> members;
  for (const auto& row : rows) {
    members.push_back(row.author);
    if (row.has_text) texts.push_back(row.id.uuid);
  }
  auto names = TRY(member_names(contacts, reader, setting.viewer.region, members));
  auto words = TRY(open_notes(contacts, reader, setting, texts));
  for (const auto& row : rows) {
    NoteChangeShape shape{row.id, row.kind, {}, row.at, member_shape(names, row.author).name};
    auto found = words.find(row.id.uuid);
    if (found != words.end()) shape.words = found->second.text;
    said[row.contact].push_back(std::move(shape));
  }
  return said;
}

Result<> tell_readers(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                      const ContactRow& contact, NoticeKind kind) {
  auto region = setting.viewer.region;
  auto lists = TRY(find_contact_lists(writer, region, {contact.id}));
  const auto& people = lists[contact.id].people;
  if (people.empty()) return {};
  auto notes = TRY(open_notes(contacts, writer, setting, {contact.id.uuid}));
  auto note = notes.find(contact.id.uuid);
  if (note == notes.end() || note->second.audience == Audience::Me) return {};
  std::set<MemberId> team;
  for (const auto& each :
       TRY(contacts.needs().identity.workers_of(writer, region, {contact.origin.team})))
    team.insert(each.id);
  auto readers = TRY(list_note_readers(writer, region, people, contact.origin.recorded_at));
  std::map<MemberId, PersonId> told;
  for (const auto& [member, person] : readers) told.emplace(member, person);
  told.emplace(contact.origin.author, people.front());
  for (const auto& [member, person] : told) {
    if (member == setting.viewer.member || !team.contains(member)) continue;
    NoticeRow row{contacts.needs().ids.make<NoteNoticeId>(), setting.now, person,
                  setting.viewer.member, kind};
    TRY(insert_note_notice(writer, region, member, row));
  }
  return {};
}

Result<Recorded<NoteChangesShape>> Contacts::say_about_note(const privacy::Viewer& viewer,
                                                            ContactId contact,
                                                            const NewNoteChange& change) {
  auto here = TRY(setting(viewer));
  bool fresh = false;
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto noted = TRY(find_noted(*this, writer, here, contact));
    fresh = TRY(is_new(writer, here, contact, change));
    if (!fresh) return {};
    TRY(check(change));
    auto before = TRY(list_note_changes(writer, viewer.region, {contact}));
    if (before.size() >= kNoteChangesAtMost) {
      return fail(ErrorCode::Conflict, "More than 20 things were said about this note.");
    }
    return write_change(*this, writer, here, noted, change);
  }));
  auto said = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return said_about(*this, reader, here, {contact}); }));
  return Recorded<NoteChangesShape>{NoteChangesShape{said[contact]}, fresh};
}

Result<NoteNotices> Contacts::note_notices(const privacy::Viewer& viewer) {
  auto here = TRY(setting(viewer));
  return needs_.database.read([&](storage::Reader& reader) -> Result<NoteNotices> {
    auto rows = TRY(list_note_notices(reader, viewer.region, viewer.member, kNoticesAtMost));
    std::vector<PersonId> people;
    std::vector<MemberId> members;
    for (const auto& row : rows) {
      people.push_back(row.person);
      members.push_back(row.by);
    }
    auto aliases = TRY(person_names(*this, reader, here.scope, people));
    auto names = TRY(member_names(*this, reader, viewer.region, members));
    NoteNotices notices;
    for (const auto& row : rows) {
      // Whom the viewer may not see any more is not named.
      auto alias = aliases.find(row.person);
      if (alias == aliases.end()) continue;
      notices.items.push_back({row.id, PersonShape{row.person, alias->second}, row.kind, row.at,
                               member_shape(names, row.by).name});
    }
    return notices;
  });
}

Result<> Contacts::see_notice(const privacy::Viewer& viewer, NoteNoticeId id) {
  return needs_.database.write([&](storage::Writer& writer) {
    return see_note_notice(writer, viewer.region, viewer.member, id, needs_.clock.now());
  });
}

Contacts::Contacts(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end([](storage::Writer& writer, RegionId region,
                                    const std::vector<PersonId>& records) -> Result<> {
    TRY(writer.execute(sql::forget_note_notices, {{"region_id", region}, {"people", records}}));
    return {};
  });
}

}  // namespace nabij::contacts
