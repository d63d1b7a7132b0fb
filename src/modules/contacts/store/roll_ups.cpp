#include "contacts/store/roll_ups.hpp"

#include <algorithm>

#include "contacts/sql.hpp"

namespace nabij::contacts {
namespace {

storage::Params day_params(const DayScope& scope) {
  return {{"region_id", scope.region},
          {"author_id", scope.author},
          {"from_at", scope.from},
          {"until_at", scope.until}};
}

Meeting to_meeting(const storage::Row& row) {
  return {row.id<PersonId>(0), row.get<base::Instant>(1), row.id<ContactId>(2),
          row.id<PersonId>(3)};
}

void sort_newest_first(std::vector<Meeting>& meetings) {
  std::sort(meetings.begin(), meetings.end(), [](const Meeting& one, const Meeting& other) {
    return std::tie(one.at, one.contact, one.person) >
           std::tie(other.at, other.contact, other.person);
  });
}

Result<> add_place_day(storage::Writer& writer, const ContactRow& contact, std::string_view topic,
                       int amount) {
  TRY(writer.execute(sql::add_place_day, {{"region_id", contact.origin.region},
                                          {"place_id", *contact.place},
                                          {"organisation_id", contact.origin.organisation},
                                          {"local_day", contact.start.day},
                                          {"team_id", contact.origin.team},
                                          {"topic", topic},
                                          {"amount", amount}}));
  return {};
}

}  // namespace

Result<DayCount> count_day(storage::Reader& reader, const DayScope& scope) {
  auto params = day_params(scope);
  params.emplace_back("as_of", scope.as_of);
  auto count = TRY(reader.first(sql::count_day, params, [](const storage::Row& row) {
    return DayCount{row.get<std::int64_t>(0), row.get<std::int64_t>(1), row.get<std::int64_t>(2)};
  }));
  return count.value_or(DayCount{});
}

Result<std::int64_t> count_presence_minutes(storage::Reader& reader, const DayScope& scope) {
  auto minutes =
      TRY(reader.first(sql::count_presence_minutes, day_params(scope),
                       [](const storage::Row& row) { return row.get<std::int64_t>(0); }));
  return minutes.value_or(0);
}

Result<std::optional<base::Instant>> last_visit(storage::Reader& reader, const DayScope& scope,
                                                PlaceId place) {
  auto found =
      TRY(reader.first(sql::find_last_visit,
                       {{"region_id", scope.region},
                        {"author_id", scope.author},
                        {"before_at", scope.from},
                        {"since", scope.from.plus_days(-kBackDays)},
                        {"place_id", place},
                        {"as_of", scope.as_of}},
                       [](const storage::Row& row) { return row.optional<base::Instant>(0); }));
  return found.value_or(std::nullopt);
}

Result<DayTotals> count_in_day(storage::Writer& writer, const ContactRow& contact,
                               const std::vector<PersonId>& people, int amount) {
  storage::Params day{{"region_id", contact.origin.region},
                      {"author_id", contact.origin.author},
                      {"local_day", contact.start.day},
                      {"amount", amount}};
  int known = 0;
  for (const auto& person : people) {
    auto params = day;
    params.emplace_back("person_id", person);
    auto times = TRY(writer.first(sql::add_author_day_person, params,
                                  [](const storage::Row& row) { return row.integer(0); }));
    // Met for the first time that day, or now not at all.
    if (times == std::max(amount, 0)) known += amount;
  }
  day.emplace_back("unknown_count", contact.unknown * amount);
  day.emplace_back("known_count", known);
  auto totals = TRY(writer.first(sql::add_author_day, day, [](const storage::Row& row) {
    return DayTotals{row.integer(0), row.integer(1)};
  }));
  return totals.value_or(DayTotals{});
}

Result<> count_at_place(storage::Writer& writer, const ContactRow& contact,
                        const std::vector<std::string>& topics, int amount) {
  if (!contact.place) return {};
  TRY(add_place_day(writer, contact, "", amount));
  for (const auto& topic : topics) TRY(add_place_day(writer, contact, topic, amount));
  return {};
}

Result<std::vector<TopicRow>> topics_at_place(storage::Reader& reader,
                                              const privacy::PeopleScope& scope, PlaceId place,
                                              base::LocalDay since,
                                              const std::vector<TeamId>& teams) {
  storage::Params params{{"region_id", scope.region},
                         {"place_id", place},
                         {"organisation_id", scope.organisation},
                         {"since", since}};
  if (!teams.empty()) params.emplace_back("team_ids", teams);
  const auto& query = teams.empty() ? sql::list_place_topics_of_all : sql::list_place_topics;
  return reader.all(query, params, [](const storage::Row& row) {
    return TopicRow{row.get<std::string>(0), row.get<std::int64_t>(1)};
  });
}

Result<std::vector<Meeting>> people_at_place(storage::Reader& reader,
                                             const privacy::PeopleScope& scope, PlaceId place,
                                             base::Instant since) {
  std::vector<Meeting> found;
  for (const auto& team : scope.teams) {
    auto meetings = TRY(reader.all(
        sql::list_people_at_place,
        {{"region_id", scope.region}, {"place_id", place}, {"team_id", team}, {"since", since}},
        to_meeting));
    found.insert(found.end(), meetings.begin(), meetings.end());
  }
  sort_newest_first(found);
  return found;
}

Result<std::vector<Meeting>> people_of_author(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              base::Instant since) {
  return reader.all(sql::list_people_of_author,
                    {{"region_id", scope.region}, {"author_id", scope.member}, {"since", since}},
                    to_meeting);
}

// Record by record and team by team: each is one index read in order.
Result<std::vector<Meeting>> timeline(storage::Reader& reader, const privacy::PeopleScope& scope,
                                      const std::vector<PersonId>& records,
                                      const TimeCursor& before, std::int64_t limit) {
  std::map<ContactId, Meeting> found;
  for (const auto& person : records) {
    for (const auto& team : scope.teams) {
      TRY(reader.query(sql::list_timeline,
                       {{"region_id", scope.region},
                        {"person_id", person},
                        {"team_id", team},
                        {"before_at", before.at},
                        {"before_id", before.id},
                        {"limit", limit}},
                       [&](const storage::Row& row) -> Result<> {
                         auto contact = row.id<ContactId>(0);
                         found.emplace(contact,
                                       Meeting{person, row.get<base::Instant>(1), contact, person});
                         return {};
                       }));
    }
  }
  std::vector<Meeting> meetings;
  for (const auto& [contact, meeting] : found) meetings.push_back(meeting);
  sort_newest_first(meetings);
  if (static_cast<std::int64_t>(meetings.size()) > limit) {
    meetings.resize(static_cast<std::size_t>(limit));
  }
  return meetings;
}

Result<std::optional<Meeting>> met_before(storage::Reader& reader, const ContactRow& contact,
                                          RegionId region, PersonId person) {
  return reader.first(sql::list_before,
                      {{"region_id", region},
                       {"person_id", person},
                       {"team_id", contact.origin.team},
                       {"before_at", contact.start.at},
                       {"contact_id", contact.id},
                       {"as_of", contact.origin.recorded_at}},
                      [&](const storage::Row& row) {
                        return Meeting{person, row.get<base::Instant>(1), row.id<ContactId>(0),
                                       person};
                      });
}

}  // namespace nabij::contacts
