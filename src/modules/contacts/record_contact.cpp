#include <algorithm>
#include <set>

#include "contacts/contact_service.hpp"

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

Result<std::vector<PersonId>> add_people(Contacts& contacts, storage::Writer& writer,
                                         const Setting& setting, TeamId team,
                                         const NewContact& contact) {
  const auto& viewer = setting.viewer;
  people::Author author{viewer.region, viewer.member, viewer.organisation, team};
  std::set<PersonId> everybody(contact.person_ids.begin(), contact.person_ids.end());
  for (const auto& hello : contact.new_people) {
    TRY(contacts.needs().people.add(writer, author, {hello.id, hello.alias, hello.age_band}));
    everybody.insert(hello.id);
  }
  std::vector<PersonId> ids(everybody.begin(), everybody.end());
  auto scope = setting.scope;
  scope.teams = {team};
  TRY(contacts.needs().people.require_visible(writer, scope, ids));
  return ids;
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
  return row;
}

// Everything that one contact writes, in one transaction.
Result<> store(Contacts& contacts, storage::Writer& writer, const Setting& setting,
               const NewContact& contact, ContactRow& row) {
  if (row.place) row.area = TRY(find_place(writer, place_scope(setting), *row.place)).area;
  auto people = TRY(add_people(contacts, writer, setting, row.origin.team, contact));
  ContactLists lists{people, distinct(contact.topics), distinct(contact.goals)};
  TRY(insert_contact(writer, row, lists));
  TRY(count_at_place(writer, row, lists.topics, 1));
  for (const auto& person : people) TRY(meet_person(writer, row, person));
  if (contact.note) {
    TextToSeal text{row.id.uuid, row.origin.author, row.origin.team, contact.note->audience,
                    contact.note->text};
    TRY(keep_text(contacts, writer, setting, text, people));
  }
  if (contact.follow_up) {
    TRY(keep_follow_up(contacts, writer, setting, row, *contact.follow_up));
  }
  return {};
}

Result<RecordedContact> answer(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                               const ContactRow& row) {
  RecordedContact recorded;
  recorded.contact = std::move(TRY(contact_shapes(contacts, reader, setting, {row})).front());
  recorded.gives_back = TRY(gives_back(contacts, reader, setting, row));
  return recorded;
}

// What the counts and pages no longer hold once this contact is ended.
Result<> end_contact(storage::Writer& writer, const Origin& by, const ContactRow& old,
                     const ContactEnd& end) {
  TRY(insert_contact_end(writer, by, end));
  auto counted = old;
  counted.origin.region = by.region;
  auto lists = TRY(find_contact_lists(writer, by.region, {old.id}));
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
  auto sound = check(*this, here, contact);  // judged only when it is new
  auto write = [&](storage::Writer& writer) -> Result<Recorded<RecordedContact>> {
    if (auto before = TRY(find_contact(writer, viewer.region, contact.id))) {
      TRY(require_new(before->origin.author == viewer.member && before->corrects == corrects &&
                      before->origin.content_hash == from.content_hash));
      return Recorded<RecordedContact>{TRY(answer(*this, writer, here, *before)), false};
    }
    auto row = row_of(here, contact, from);
    if (corrects) {
      auto old = TRY(own_contact(writer, here, *corrects));
      if (TRY(find_contact_end(writer, viewer.region, old.id))) {
        return fail(ErrorCode::Conflict, "This contact was corrected or withdrawn before.");
      }
      TRY(require_term(here, old.origin.correctable_until));
      row.corrects = corrects;
      row.origin.correctable_until = old.origin.correctable_until;
      TRY(end_contact(writer, row.origin, old, {old.id, "corrected", contact.id}));
    }
    TRY(sound);
    row.origin.team = TRY(choose_team(*this, writer, here, contact));
    TRY(store(*this, writer, here, contact, row));
    return Recorded<RecordedContact>{TRY(answer(*this, writer, here, row))};
  };
  auto recorded = TRY(needs_.database.write(write));
  if (recorded.is_new) changes_.publish(viewer.region, from.team, "contacts");
  return recorded;
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
    return end_contact(writer, ending(here), old, {id, "withdrawn", {}});
  }));
  changes_.publish(viewer.region, team, "contacts");
  return {};
}

}  // namespace nabij::contacts
