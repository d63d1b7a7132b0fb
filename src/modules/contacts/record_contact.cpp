#include <algorithm>
#include <set>

#include "contacts/contact_service.hpp"
#include "contacts/note_service.hpp"

namespace nabij::contacts {
namespace {

Result<> check_keys(Contacts& contacts, const Setting& setting, std::string_view list,
                    const std::vector<std::string>& keys) {
  for (std::size_t index = 0; index < keys.size(); ++index) {
    auto field = std::string(list) + "[" + std::to_string(index) + "]";
    TRY(require_key(contacts, setting, list, keys[index], field));
  }
  return {};
}

Result<> check_people(Contacts& contacts, const Setting& setting, const NewContact& contact) {
  for (std::size_t index = 0; index < contact.new_people.size(); ++index) {
    const auto& band = contact.new_people[index].age_band;
    if (!band) continue;
    auto field = "new_people[" + std::to_string(index) + "].age_band";
    TRY(require_key(contacts, setting, "age_bands", *band, field));
  }
  return {};
}

Result<> check(Contacts& contacts, const Setting& setting, const NewContact& contact) {
  TRY(require_sensible(contact.started_at, setting.now, "started_at"));
  TRY(require_key(contacts, setting, "channels", contact.channel, "channel"));
  if (contact.setting) TRY(require_key(contacts, setting, "settings", *contact.setting, "setting"));
  TRY(check_keys(contacts, setting, "topics", contact.topics));
  TRY(check_keys(contacts, setting, "goals", contact.goals));
  return check_people(contacts, setting, contact);
}

// The stated team, or the viewer's first one that may see everybody who is named.
Result<TeamId> choose_team(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                           const NewContact& contact) {
  auto first = TRY(team_of(setting, contact.team_id));
  auto scope = setting.scope;
  std::vector<TeamId> teams = contact.team_id ? std::vector<TeamId>{first} : scope.teams;
  std::set<PersonId> fresh;
  for (const auto& person : contact.new_people) fresh.insert(person.id);
  std::vector<PersonId> known = contact.person_ids;
  std::erase_if(known, [&](const PersonId& id) { return fresh.contains(id); });
  for (const auto& team : teams) {
    scope.teams = {team};
    auto visible = contacts.needs().people.require_visible(reader, scope, known);
    if (visible.has_value()) return team;
    if (visible.error().code != ErrorCode::NotFound) return visible.error();
  }
  return no_such_thing();
}

// Everybody who is named, once. Those named before were looked for by choose_team; a new one may
// have the id of somebody who is not let in.
Result<std::vector<PersonId>> add_people(Contacts& contacts, storage::Writer& writer,
                                         const Setting& setting, TeamId team,
                                         const NewContact& contact) {
  const auto& viewer = setting.viewer;
  people::Author author{viewer.region, viewer.member, viewer.organisation, team};
  std::set<PersonId> everybody(contact.person_ids.begin(), contact.person_ids.end());
  std::vector<PersonId> fresh;
  for (const auto& hello : contact.new_people) {
    TRY(contacts.needs().people.add(writer, author, {hello.id, hello.alias, hello.age_band}));
    everybody.insert(hello.id);
    fresh.push_back(hello.id);
  }
  auto scope = setting.scope;
  scope.teams = {team};
  TRY(contacts.needs().people.require_visible(writer, scope, fresh));
  return std::vector<PersonId>(everybody.begin(), everybody.end());
}

std::vector<std::string> distinct(const std::vector<std::string>& keys) {
  std::set<std::string> sorted(keys.begin(), keys.end());
  return {sorted.begin(), sorted.end()};
}

ContactRow row_of(const Setting& setting, const NewContact& contact, Origin origin) {
  ContactRow row;
  row.id = contact.id;
  row.origin = std::move(origin);
  row.place = contact.place_id;
  row.channel = contact.channel;
  row.start = stamp(setting.zone, contact.started_at);
  row.duration_minutes = contact.duration_minutes;
  row.unknown = contact.unknown_count;
  row.has_text = contact.note.has_value();
  row.setting = contact.setting;
  row.stances = to_sum(contact.stances);
  return row;
}

// Everything that one contact writes, in one transaction.
Result<> store(Contacts& contacts, storage::Writer& writer, const Setting& setting,
               const NewContact& contact, ContactRow& row) {
  auto people = TRY(add_people(contacts, writer, setting, row.origin.team, contact));
  ContactLists lists{people, distinct(contact.topics), distinct(contact.goals)};
  row.day = TRY(count_in_day(writer, row, people, 1));
  TRY(insert_contact(writer, row, lists));
  TRY(count_at_place(writer, row, lists.topics, 1));
  for (const auto& person : people) TRY(meet_person(writer, row, person));
  if (contact.note) {
    TextToSeal text{row.id.uuid,        row.origin.author,
                    row.origin.team,    contact.note->audience,
                    contact.note->text, contact.note->status};
    TRY(keep_text(contacts, writer, setting, text, people));
  }
  if (contact.follow_up) {
    TRY(keep_follow_up(contacts, writer, setting, row, *contact.follow_up));
  }
  return {};
}

Result<RecordedContact> answer(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                               const ContactRow& row) {
  auto around = TRY(surroundings(contacts, reader, setting, {row}));
  return RecordedContact{contact_shape(around, row),
                         TRY(gives_back(contacts, reader, setting, around, row))};
}

// What the counts and pages no longer hold once this contact is ended.
Result<> end_contact(storage::Writer& writer, const Origin& by, const ContactRow& old,
                     const ContactEnd& end) {
  TRY(insert_contact_end(writer, by, end));
  auto counted = old;
  counted.origin.region = by.region;
  auto lists = TRY(find_contact_lists(writer, by.region, {old.id}));
  TRY(count_in_day(writer, counted, lists[old.id].people, -1));
  TRY(count_at_place(writer, counted, lists[old.id].topics, -1));
  for (const auto& person : lists[old.id].people) {
    TRY(look_back(writer, by.region, old.origin.team, person));
  }
  return {};
}

Result<ContactRow> own_contact(storage::Reader& reader, const Setting& setting, ContactId id) {
  auto row = TRY(find_contact(reader, setting.viewer.region, id));
  if (!row || row->origin.author != setting.viewer.member) return no_such_thing();
  return std::move(*row);
}

// The contact that a new one is to take the place of, when that may still be.
Result<ContactRow> correctable(storage::Reader& reader, const Setting& setting, ContactId id) {
  auto old = TRY(own_contact(reader, setting, id));
  if (TRY(find_contact_end(reader, setting.viewer.region, old.id))) {
    return fail(ErrorCode::Conflict, "This contact was corrected or withdrawn before.");
  }
  TRY(require_term(setting, old.origin.correctable_until));
  return old;
}

// One sending of a contact, on its way: what was asked, and what became of it so far.
struct Sending {
  const Setting& setting;
  const NewContact& contact;
  std::optional<ContactId> corrects;
  Result<> sound;  // judged only when it is new
  ContactRow row;
  bool is_new = true;
  bool other_words = false;  // than in the note of the one that it takes the place of
};

// True when this was recorded before: the row is then what was recorded.
Result<bool> find_earlier(storage::Reader& reader, Sending& sending) {
  const auto& viewer = sending.setting.viewer;
  auto before = TRY(find_contact(reader, viewer.region, sending.contact.id));
  if (!before) return false;
  TRY(require_new(before->origin.author == viewer.member && before->corrects == sending.corrects &&
                  before->origin.content_hash == sending.row.origin.content_hash));
  sending.row = std::move(*before);
  sending.is_new = false;
  return true;
}

// All that can be found out before the writer's turn, because there is one writer for everybody.
// A colleague's change in the moment between counts as if it came a moment later.
Result<> prepare(Contacts& contacts, storage::Reader& reader, Sending& sending) {
  if (TRY(find_earlier(reader, sending))) return {};
  const auto& here = sending.setting;
  if (sending.corrects) {
    auto old = TRY(correctable(reader, here, *sending.corrects));
    auto notes = TRY(open_notes(contacts, reader, here, {old.id.uuid}));
    auto note = notes.find(old.id.uuid);
    const auto& fresh = sending.contact.note;
    sending.other_words = note != notes.end() && (!fresh || fresh->text != note->second.text);
  }
  TRY(sending.sound);
  auto& row = sending.row;
  row.origin.team = TRY(choose_team(contacts, reader, here, sending.contact));
  if (row.place) row.area = TRY(find_place(reader, place_scope(here), *row.place)).area;
  return {};
}

// The writer's turn. It may run more than once, so it leaves what was prepared as it is.
Result<Sending> write_down(Contacts& contacts, storage::Writer& writer, const Sending& prepared) {
  Sending sending = prepared;
  if (TRY(find_earlier(writer, sending))) return sending;
  auto& row = sending.row;
  if (sending.corrects) {
    auto old = TRY(correctable(writer, sending.setting, *sending.corrects));
    row.corrects = old.id;
    row.origin.correctable_until = old.origin.correctable_until;
    if (sending.other_words) {
      TRY(tell_readers(contacts, writer, sending.setting, old, NoticeKind::Corrected));
    } else {
      TRY(move_note_changes(writer, sending.setting.viewer.region, old.id, row.id));
    }
    TRY(end_contact(writer, row.origin, old, {old.id, "corrected", row.id}));
  }
  TRY(store(contacts, writer, sending.setting, sending.contact, row));
  return sending;
}

}  // namespace

Result<Recorded<RecordedContact>> Contacts::record_contact(const privacy::Viewer& viewer,
                                                           const NewContact& contact) {
  return record(viewer, contact, std::nullopt);
}

Result<Recorded<RecordedContact>> Contacts::correct_contact(const privacy::Viewer& viewer,
                                                            ContactId id,
                                                            const NewContact& contact) {
  return record(viewer, contact, id);
}

Result<Recorded<RecordedContact>> Contacts::record(const privacy::Viewer& viewer,
                                                   const NewContact& contact,
                                                   const std::optional<ContactId>& corrects) {
  auto here = TRY(setting(viewer));
  auto from =
      TRY(origin(*this, here, TRY(team_of(here, contact.team_id)), content_hash(here, contact)));
  Sending sending{here, contact, corrects, check(*this, here, contact),
                  row_of(here, contact, from)};
  TRY(needs_.database.read(
      [&](storage::Reader& reader) { return prepare(*this, reader, sending); }));
  if (sending.is_new) {
    auto written = TRY(needs_.database.write(
        [&](storage::Writer& writer) { return write_down(*this, writer, sending); }));
    sending.row = std::move(written.row);
    sending.is_new = written.is_new;
    if (sending.is_new) changes_.publish(viewer.region, sending.row.origin.team, "contacts");
  }
  auto recorded = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return answer(*this, reader, here, sending.row); }));
  return Recorded<RecordedContact>{std::move(recorded), sending.is_new};
}

Result<> Contacts::withdraw_contact(const privacy::Viewer& viewer, ContactId id) {
  auto here = TRY(setting(viewer));
  TeamId team;
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto old = TRY(own_contact(writer, here, id));
    team = old.origin.team;
    if (auto end = TRY(find_contact_end(writer, viewer.region, id))) {
      if (end->kind == "withdrawn") return {};
      return fail(ErrorCode::Conflict, "Another contact took the place of this one.");
    }
    TRY(require_term(here, old.origin.correctable_until));
    TRY(tell_readers(*this, writer, here, old, NoticeKind::Withdrawn));
    return end_contact(writer, ending(here), old, {id, "withdrawn", {}});
  }));
  changes_.publish(viewer.region, team, "contacts");
  return {};
}

}  // namespace nabij::contacts
