#include "contacts/batches.hpp"

#include <algorithm>

#include "contacts/contact_service.hpp"
#include "contacts/sql.hpp"
#include "contacts/store/batches.hpp"

namespace nabij::contacts {
namespace {

constexpr std::size_t kIdsAtOnce = 500;

BatchKey key_of(const Batch& batch) { return {batch.region, batch.id.uuid}; }

// Calls `work` with at most 500 of them at a time: a statement holds so many parameters.
template <typename AnyId, typename Work>
Result<> in_parts(const std::vector<AnyId>& ids, Work&& work) {
  for (std::size_t at = 0; at < ids.size(); at += kIdsAtOnce) {
    auto end = std::min(ids.size(), at + kIdsAtOnce);
    TRY(work(std::vector<AnyId>(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                ids.begin() + static_cast<std::ptrdiff_t>(end))));
  }
  return {};
}

// The setting in which this member writes for the organisation.
Result<Setting> setting_of(Contacts& contacts, const Batch& batch, privacy::Viewer& viewer) {
  viewer.region = batch.region;
  viewer.organisation = batch.organisation;
  viewer.member = batch.by;
  return contacts.setting(viewer);
}

people::Author author_of(const Batch& batch, TeamId team) {
  return {batch.region, batch.by, batch.organisation, team};
}

// The area of each place that is there already.
Result<std::map<PlaceId, std::optional<AreaId>>> areas_of(
    storage::Reader& reader, const Setting& setting, const std::vector<BatchContact>& contacts) {
  std::set<PlaceId> wanted;
  for (const auto& contact : contacts) {
    if (contact.place) wanted.insert(*contact.place);
  }
  std::map<PlaceId, std::optional<AreaId>> areas;
  TRY(in_parts(std::vector<PlaceId>(wanted.begin(), wanted.end()),
               [&](const std::vector<PlaceId>& ids) -> Result<> {
                 for (const auto& row : TRY(find_places(reader, place_scope(setting), ids))) {
                   areas[row.id] = row.area;
                 }
                 return {};
               }));
  return areas;
}

ContactRow row_of(const Setting& setting, const BatchContact& contact, const Origin& batch,
                  ContactId id) {
  ContactRow row;
  row.id = id;
  row.origin = batch;
  row.origin.team = contact.team;
  row.origin.author = contact.author;
  row.place = contact.place;
  row.channel = contact.channel;
  row.start = stamp(setting.zone, contact.started_at);
  row.duration_minutes = contact.duration_minutes;
  row.unknown = contact.unknown;
  row.has_text = contact.note.has_value();
  return row;
}

template <typename T>
std::vector<T> distinct(std::vector<T> items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
  return items;
}

// One contact that is not current yet: the same rows as a recorded one, and an end beside it.
Result<> add_hidden(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                    const BatchContact& contact, const ContactRow& row) {
  ContactLists lists{distinct(contact.people), distinct(contact.topics), distinct(contact.goals)};
  TRY(insert_contact(writer, row, lists));
  TRY(insert_contact_end(writer, row.origin, {row.id, "withdrawn", {}}));
  if (!contact.note) return {};
  TextToSeal text{row.id.uuid, contact.author, contact.team, contact.note->audience,
                  contact.note->text};
  return keep_text(contacts, writer, setting, text, lists.people);
}

Result<> add_places(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                    const Batch& batch, const std::vector<BatchPlace>& places) {
  for (const auto& place : places) {
    PlaceRow row;
    row.id = place.id;
    row.name = place.name;
    row.kind = place.kind;
    row.content_hash = base::Bytes(batch.id.uuid.bytes.begin(), batch.id.uuid.bytes.end());
    auto version = contacts.needs().ids.make<PlaceVersionId>();
    TRY(insert_place(writer, writing(setting), row));
    TRY(insert_place_version(writer, writing(setting), version, row));
    TRY(insert_batch_place(writer, key_of(batch), place.id));
  }
  return {};
}

}  // namespace

Result<> Batches::add(storage::Writer& writer, const Batch& batch,
                      const std::vector<BatchPerson>& people,
                      const std::vector<BatchContact>& contacts) {
  privacy::Viewer viewer;
  auto here = TRY(setting_of(contacts_, batch, viewer));
  // No client ever sends this hash: an id of a batch cannot be recorded again.
  base::Bytes hash(batch.id.uuid.bytes.begin(), batch.id.uuid.bytes.end());
  auto from = TRY(origin(contacts_, here, TeamId{}, hash));
  for (const auto& person : people) {
    TRY(contacts_.needs().people.add_unseen(writer, author_of(batch, person.team),
                                            {person.id, person.alias, std::nullopt}));
    TRY(insert_batch_person(writer, key_of(batch), person.id, person.team));
  }
  auto areas = TRY(areas_of(writer, here, contacts));
  for (const auto& contact : contacts) {
    auto id = ContactId{contacts_.needs().ids.next_at(contact.started_at)};
    auto row = row_of(here, contact, from, id);
    if (row.place && areas.contains(*row.place)) row.area = areas.at(*row.place);
    TRY(add_hidden(contacts_, writer, here, contact, row));
    TRY(insert_batch_contact(writer, key_of(batch), row.id));
  }
  return {};
}

Result<BatchCounts> Batches::show(storage::Writer& writer, const Batch& batch,
                                  const std::vector<BatchPlace>& places) {
  privacy::Viewer viewer;
  auto here = TRY(setting_of(contacts_, batch, viewer));
  TRY(add_places(contacts_, writer, here, batch, places));
  std::map<TeamId, std::vector<PersonId>> people;
  std::int64_t count = 0;
  for (const auto& each : TRY(list_batch_people(writer, key_of(batch)))) {
    people[each.team].push_back(each.person);
    ++count;
  }
  for (const auto& [team, ids] : people) {
    TRY(contacts_.needs().people.let_in(writer, author_of(batch, team), ids));
  }
  auto shown = TRY(unhide_batch(writer, key_of(batch), here.now));
  TRY(count_batch_in_days(writer, key_of(batch), 1));
  TRY(count_batch_at_places(writer, key_of(batch), 1));
  TRY(meet_batch(writer, key_of(batch)));
  return BatchCounts{shown, count, static_cast<std::int64_t>(places.size())};
}

Result<bool> Batches::clear(storage::Writer& writer, const Batch& batch, std::int64_t most) {
  auto ids = TRY(list_batch_contacts(writer, key_of(batch), most));
  if (!ids.empty()) {
    TRY(in_parts(ids, [&](const std::vector<ContactId>& part) {
      return delete_contacts(writer, key_of(batch), part);
    }));
    return false;
  }
  std::vector<PersonId> people;
  for (const auto& each : TRY(list_batch_people(writer, key_of(batch)))) {
    people.push_back(each.person);
  }
  TRY(in_parts(people, [&](const std::vector<PersonId>& part) {
    return contacts_.needs().people.forget_unseen(writer, batch.region, part);
  }));
  TRY(delete_batch(writer, key_of(batch)));
  return true;
}

Result<BatchWithdrawn> Batches::withdraw(storage::Writer& writer, const Batch& batch) {
  privacy::Viewer viewer;
  auto here = TRY(setting_of(contacts_, batch, viewer));
  auto sizes = TRY(count_batch(writer, key_of(batch)));
  if (sizes.contacts == 0) return fail(ErrorCode::Conflict, "There is nothing left to undo.");
  BatchWithdrawn withdrawn;
  TRY(count_batch_in_days(writer, key_of(batch), -1));
  TRY(count_batch_at_places(writer, key_of(batch), -1));
  withdrawn.gone.contacts = TRY(end_batch(writer, ending(here), key_of(batch)));
  withdrawn.stayed.contacts = sizes.contacts - withdrawn.gone.contacts;
  TRY(look_back_batch(writer, key_of(batch)));
  auto& people = contacts_.needs().people;
  auto alone = TRY(list_batch_people_alone(writer, key_of(batch)));
  TRY(in_parts(alone, [&](const std::vector<PersonId>& part) -> Result<> {
    for (const auto& id : TRY(people.untouched(writer, batch.region, part))) {
      TRY(people.expire(writer, batch.region, id));
      ++withdrawn.gone.people;
    }
    return {};
  }));
  withdrawn.stayed.people = sizes.people - withdrawn.gone.people;
  auto places = TRY(list_batch_places_alone(writer, key_of(batch)));
  TRY(in_parts(places, [&](const std::vector<PlaceId>& part) {
    return delete_places(writer, batch.region, part);
  }));
  withdrawn.gone.places = static_cast<std::int64_t>(places.size());
  withdrawn.stayed.places = sizes.places - withdrawn.gone.places;
  return withdrawn;
}

Result<> Batches::forget(storage::Writer& writer, const Batch& batch) {
  return delete_batch(writer, key_of(batch));
}

void Batches::announce(RegionId region, const std::vector<TeamId>& teams) {
  for (const auto& team : teams) contacts_.changes().publish(region, team, "contacts");
  contacts_.changes().publish(region, "places");
}

Result<std::vector<AlikeContact>> Batches::alike(storage::Reader& reader, RegionId region,
                                                 OrganisationId organisation,
                                                 const std::vector<base::LocalDay>& days) {
  std::vector<AlikeContact> found;
  TRY(in_parts(days, [&](const std::vector<base::LocalDay>& part) {
    storage::Params params{
        {"region_id", region}, {"organisation_id", organisation}, {"days", part}};
    return reader.query(sql::list_alike, params, [&](const storage::Row& row) -> Result<> {
      Likeness likeness{row.get<base::LocalDay>(0), row.optional_id<PlaceId>(1),
                        row.id<MemberId>(2),        row.id<TeamId>(3),
                        row.get<std::string>(4),    row.integer(6)};
      found.push_back({std::move(likeness), row.get<base::Instant>(5)});
      return {};
    });
  }));
  return found;
}

Result<std::vector<PlaceOption>> Batches::places(storage::Reader& reader, RegionId region) {
  return reader.all(sql::list_all_places, {{"region_id", region}}, [](const storage::Row& row) {
    return PlaceOption{row.id<PlaceId>(0), row.get<std::string>(1)};
  });
}

}  // namespace nabij::contacts
