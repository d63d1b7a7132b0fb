#include "contacts/sql.hpp"
#include "contacts/store/roll_ups.hpp"

namespace nabij::contacts {
namespace {

Meeting to_meeting(const storage::Row& row) {
  return {row.id<PersonId>(0), row.get<base::Instant>(1), row.id<ContactId>(2),
          row.id<PersonId>(3)};
}

storage::Params page_params(RegionId region, const MetPage& page) {
  return {{"region_id", region},
          {"team_id", page.team},
          {"after_at", page.after.at},
          {"after_id", page.after.id},
          {"limit", page.limit}};
}

}  // namespace

Result<> meet_person(storage::Writer& writer, const ContactRow& contact, PersonId person) {
  TRY(writer.execute(sql::meet_person, {{"region_id", contact.origin.region},
                                        {"team_id", contact.origin.team},
                                        {"person_id", person},
                                        {"last_at", contact.start.at},
                                        {"contact_id", contact.id}}));
  return {};
}

Result<> look_back(storage::Writer& writer, RegionId region, TeamId team, PersonId person) {
  TRY(writer.execute(sql::forget_met,
                     {{"region_id", region}, {"team_id", team}, {"person_id", person}}));
  privacy::PeopleScope scope{region, {}, {}, {team}};
  auto meetings = TRY(timeline(writer, scope, {person}, Window{}.before, 1));
  if (meetings.empty()) return {};
  ContactRow last;
  last.id = meetings[0].contact;
  last.origin.region = region;
  last.origin.team = team;
  last.start.at = meetings[0].at;
  return meet_person(writer, last, person);
}

Result<std::vector<Meeting>> met_newest(storage::Reader& reader, RegionId region,
                                        const MetPage& page) {
  return reader.all(sql::list_met_newest, page_params(region, page), to_meeting);
}

Result<std::vector<Meeting>> met_oldest(storage::Reader& reader, RegionId region,
                                        const MetPage& page) {
  return reader.all(sql::list_met_oldest, page_params(region, page), to_meeting);
}

Result<std::vector<PersonId>> never_met(storage::Reader& reader, const privacy::PeopleScope& scope,
                                        const MetPage& page) {
  return reader.all(sql::list_never_met,
                    {{"region_id", scope.region},
                     {"team_id", page.team},
                     {"team_ids", scope.teams},
                     {"after_id", page.after.id},
                     {"limit", page.limit}},
                    [](const storage::Row& row) { return row.id<PersonId>(0); });
}

Result<std::map<PersonId, Meeting>> last_met(storage::Reader& reader,
                                             const privacy::PeopleScope& scope,
                                             const std::vector<PersonId>& ids) {
  std::map<PersonId, Meeting> last;
  if (ids.empty()) return last;
  storage::Params params{{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}};
  for (const auto& meeting : TRY(reader.all(sql::list_met_last, params, to_meeting))) {
    auto [entry, is_first] = last.emplace(meeting.person, meeting);
    if (!is_first && entry->second.at < meeting.at) entry->second = meeting;
  }
  return last;
}

Result<std::map<PersonId, std::int64_t>> count_follow_ups(storage::Reader& reader,
                                                          const privacy::PeopleScope& scope,
                                                          const std::vector<PersonId>& ids) {
  std::map<PersonId, std::int64_t> counts;
  if (ids.empty()) return counts;
  TRY(reader.query(sql::count_follow_ups,
                   {{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}},
                   [&](const storage::Row& row) -> Result<> {
                     counts[row.id<PersonId>(0)] = row.get<std::int64_t>(1);
                     return {};
                   }));
  return counts;
}

}  // namespace nabij::contacts
