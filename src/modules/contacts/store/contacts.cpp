#include "contacts/store/contacts.hpp"

#include <algorithm>

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

ContactRow to_contact(const storage::Row& row) {
  ContactRow contact;
  contact.id = row.id<ContactId>(0);
  contact.origin.organisation = row.id<OrganisationId>(1);
  contact.origin.team = row.id<TeamId>(2);
  contact.origin.author = row.id<MemberId>(3);
  contact.place = row.optional_id<PlaceId>(4);
  contact.channel = row.get<std::string>(5);
  contact.start.at = row.get<base::Instant>(6);
  contact.start.day = row.get<base::LocalDay>(7);
  contact.duration_minutes = row.optional<std::int64_t>(8);
  contact.unknown = row.get<std::int64_t>(9);
  contact.has_text = !row.is_null(10);
  contact.corrects = row.optional_id<ContactId>(11);
  contact.origin.correctable_until = row.get<base::Instant>(12);
  contact.origin.recorded_at = row.get<base::Instant>(13);
  contact.origin.content_hash = row.get<base::Bytes>(14);
  contact.setting = row.optional<std::string>(15);
  contact.stances = row.optional<std::int64_t>(16);
  return contact;
}

ContactRow to_whole_contact(const storage::Row& row) {
  auto contact = to_contact(row);
  if (!row.is_null(17)) contact.day = {row.get<std::int64_t>(17), row.get<std::int64_t>(18)};
  return contact;
}

storage::Params window_params(RegionId region, const Window& window) {
  return {{"region_id", region},           {"from_at", window.from},
          {"until_at", window.until},      {"before_at", window.before.at},
          {"before_id", window.before.id}, {"limit", window.limit}};
}

Result<> insert_lists(storage::Writer& writer, const ContactRow& contact,
                      const ContactLists& lists) {
  auto region = contact.origin.region;
  for (const auto& person : lists.people) {
    TRY(writer.execute(sql::insert_contact_person, {{"region_id", region},
                                                    {"contact_id", contact.id},
                                                    {"person_id", person},
                                                    {"team_id", contact.origin.team},
                                                    {"started_at", contact.start.at}}));
  }
  for (const auto& topic : lists.topics) {
    TRY(writer.execute(sql::insert_contact_topic,
                       {{"region_id", region}, {"contact_id", contact.id}, {"topic", topic}}));
  }
  for (const auto& goal : lists.goals) {
    TRY(writer.execute(sql::insert_contact_goal,
                       {{"region_id", region}, {"contact_id", contact.id}, {"goal", goal}}));
  }
  return {};
}

}  // namespace

Result<> insert_contact(storage::Writer& writer, const ContactRow& contact,
                        const ContactLists& lists) {
  const auto& origin = contact.origin;
  std::optional<std::int64_t> day_contacts;
  std::optional<std::int64_t> day_young_people;
  if (contact.day) {
    day_contacts = contact.day->contacts;
    day_young_people = contact.day->young_people;
  }
  auto text_id = contact.has_text ? std::optional<ContactId>(contact.id) : std::nullopt;
  TRY(writer.execute(sql::insert_contact, {{"region_id", origin.region},
                                           {"id", contact.id},
                                           {"organisation_id", origin.organisation},
                                           {"team_id", origin.team},
                                           {"author_id", origin.author},
                                           {"place_id", contact.place},
                                           {"area_id", contact.area},
                                           {"channel", contact.channel},
                                           {"started_at", contact.start.at},
                                           {"local_day", contact.start.day},
                                           {"local_month", contact.start.month},
                                           {"duration_minutes", contact.duration_minutes},
                                           {"unknown_count", contact.unknown},
                                           {"text_id", text_id},
                                           {"corrects_id", contact.corrects},
                                           {"correctable_until", origin.correctable_until},
                                           {"recorded_at", origin.recorded_at},
                                           {"content_hash", origin.content_hash},
                                           {"setting", contact.setting},
                                           {"stances", contact.stances},
                                           {"day_contacts", day_contacts},
                                           {"day_young_people", day_young_people}}));
  return insert_lists(writer, contact, lists);
}

Result<> insert_contact_end(storage::Writer& writer, const Origin& by, const ContactEnd& end) {
  TRY(writer.execute(sql::insert_contact_end, {{"region_id", by.region},
                                               {"contact_id", end.contact},
                                               {"kind", end.kind},
                                               {"author_id", by.author},
                                               {"at", by.recorded_at},
                                               {"successor_id", end.successor}}));
  return {};
}

Result<std::optional<EndedBy>> find_contact_end(storage::Reader& reader, RegionId region,
                                                ContactId id) {
  return reader.first(sql::find_contact_end, {{"region_id", region}, {"contact_id", id}},
                      [](const storage::Row& row) {
                        return EndedBy{row.get<std::string>(0), row.optional_id<ContactId>(1)};
                      });
}

Result<std::optional<ContactRow>> find_contact(storage::Reader& reader, RegionId region,
                                               ContactId id) {
  return reader.first(sql::find_contact, {{"region_id", region}, {"id", id}}, to_whole_contact);
}

Result<std::vector<ContactRow>> find_contacts(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::vector<ContactId>& ids) {
  if (ids.empty()) return std::vector<ContactRow>{};
  return reader.all(sql::find_contacts,
                    {{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}},
                    to_contact);
}

Result<std::map<ContactId, ContactLists>> find_contact_lists(storage::Reader& reader,
                                                             RegionId region,
                                                             const std::vector<ContactId>& ids) {
  std::map<ContactId, ContactLists> lists;
  if (ids.empty()) return lists;
  storage::Params params{{"region_id", region}, {"ids", ids}};
  TRY(reader.query(sql::list_contact_people, params, [&](const storage::Row& row) -> Result<> {
    lists[row.id<ContactId>(0)].people.push_back(row.id<PersonId>(1));
    return {};
  }));
  TRY(reader.query(sql::list_contact_topics, params, [&](const storage::Row& row) -> Result<> {
    lists[row.id<ContactId>(0)].topics.push_back(row.get<std::string>(1));
    return {};
  }));
  TRY(reader.query(sql::list_contact_goals, params, [&](const storage::Row& row) -> Result<> {
    lists[row.id<ContactId>(0)].goals.push_back(row.get<std::string>(1));
    return {};
  }));
  return lists;
}

Result<std::vector<ContactRow>> list_contacts_of_author(storage::Reader& reader, RegionId region,
                                                        MemberId author, const Window& window) {
  auto params = window_params(region, window);
  params.emplace_back("author_id", author);
  return reader.all(sql::list_contacts_of_author, params, to_contact);
}

// Team by team, because one index read in order is faster than sorting all of several teams.
Result<std::vector<ContactRow>> list_contacts(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::optional<PlaceId>& place,
                                              const Window& window) {
  std::vector<ContactRow> found;
  for (const auto& team : scope.teams) {
    auto params = window_params(scope.region, window);
    params.emplace_back("team_id", team);
    if (place) params.emplace_back("place_id", *place);
    const auto& query = place ? sql::list_contacts_of_place : sql::list_contacts_of_team;
    auto rows = TRY(reader.all(query, params, to_contact));
    found.insert(found.end(), rows.begin(), rows.end());
  }
  std::sort(found.begin(), found.end(), [](const ContactRow& one, const ContactRow& other) {
    return std::tie(one.start.at, one.id) > std::tie(other.start.at, other.id);
  });
  if (static_cast<std::int64_t>(found.size()) > window.limit) {
    found.resize(static_cast<std::size_t>(window.limit));
  }
  return found;
}

}  // namespace nabij::contacts
