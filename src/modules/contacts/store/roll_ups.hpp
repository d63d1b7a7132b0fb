// What follows from the facts: counts of a day and of a place, and when somebody was last met.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "contacts/store/contacts.hpp"

namespace nabij::contacts {

// Somebody, met. `counts_as` is the record that theirs is part of.
struct Meeting {
  PersonId person;
  base::Instant at;
  ContactId contact;
  PersonId counts_as;
};

struct DayCount {
  std::int64_t contacts = 0;
  std::int64_t unknown = 0;
  std::int64_t known = 0;
};

// A member's records in [from, until), as they stood at `as_of`.
struct DayScope {
  RegionId region;
  MemberId author;
  base::Instant from;
  base::Instant until;
  base::Instant as_of;
};

// Counted from the facts; what was just recorded is counted by count_in_day.
Result<DayCount> count_day(storage::Reader& reader, const DayScope& scope);
Result<std::int64_t> count_presence_minutes(storage::Reader& reader, const DayScope& scope);
// When the author was last at the place before `scope.from`; looks back 400 days.
Result<std::optional<base::Instant>> last_visit(storage::Reader& reader, const DayScope& scope,
                                                PlaceId place);

// Counts the contact in (amount 1) or out (amount -1) of its author's day; how that day stands
// then.
Result<DayTotals> count_in_day(storage::Writer& writer, const ContactRow& contact,
                               const std::vector<PersonId>& people, int amount);
// The same for its place.
Result<> count_at_place(storage::Writer& writer, const ContactRow& contact,
                        const std::vector<std::string>& topics, int amount);
struct TopicRow {
  std::string topic;  // empty: all contacts
  std::int64_t contacts = 0;
};
// Of these teams, or of the whole organisation when none are given.
Result<std::vector<TopicRow>> topics_at_place(storage::Reader& reader,
                                              const privacy::PeopleScope& scope, PlaceId place,
                                              base::LocalDay since,
                                              const std::vector<TeamId>& teams);
// From the newest 100 contacts of each team in scope, newest first.
Result<std::vector<Meeting>> people_at_place(storage::Reader& reader,
                                             const privacy::PeopleScope& scope, PlaceId place,
                                             base::Instant since);
// From the author's newest 60 contacts, newest first.
Result<std::vector<Meeting>> people_of_author(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              base::Instant since);

// The meetings with these records by teams in scope, newest first.
Result<std::vector<Meeting>> timeline(storage::Reader& reader, const privacy::PeopleScope& scope,
                                      const std::vector<PersonId>& records,
                                      const TimeCursor& before, std::int64_t limit);
// The last meeting before this contact, as it stood when the contact was recorded.
Result<std::optional<Meeting>> met_before(storage::Reader& reader, const ContactRow& contact,
                                          RegionId region, PersonId person);

Result<> meet_person(storage::Writer& writer, const ContactRow& contact, PersonId person);
// After a contact was ended: finds the last meeting anew.
Result<> look_back(storage::Writer& writer, RegionId region, TeamId team, PersonId person);

// One team's people by when they were last met.
struct MetPage {
  TeamId team;
  TimeCursor after;
  std::int64_t limit = 50;
};
Result<std::vector<Meeting>> met_newest(storage::Reader& reader, RegionId region,
                                        const MetPage& page);
Result<std::vector<Meeting>> met_oldest(storage::Reader& reader, RegionId region,
                                        const MetPage& page);
// People whom a team may see and no team in scope ever met, newest record first.
Result<std::vector<PersonId>> never_met(storage::Reader& reader, const privacy::PeopleScope& scope,
                                        const MetPage& page);
// The last meeting with each of these people, whichever of their records it is with.
Result<std::map<PersonId, Meeting>> last_met(storage::Reader& reader,
                                             const privacy::PeopleScope& scope,
                                             const std::vector<PersonId>& ids);
Result<std::map<PersonId, std::int64_t>> count_follow_ups(storage::Reader& reader,
                                                          const privacy::PeopleScope& scope,
                                                          const std::vector<PersonId>& ids);

}  // namespace nabij::contacts
