// Contacts and follow-ups as they are stored.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "contacts/store/presences.hpp"
#include "privacy/viewer.hpp"

namespace nabij::contacts {

using FollowUpId = base::Id<struct FollowUpTag>;
using FollowUpEndId = base::Id<struct FollowUpEndTag>;

// The author's day with this contact counted in, as it stood when it was recorded.
struct DayTotals {
  std::int64_t contacts = 0;
  std::int64_t young_people = 0;
};

struct ContactRow {
  ContactId id;
  Origin origin;
  std::optional<PlaceId> place;
  std::optional<AreaId> area;
  std::string channel;
  Stamp start;
  std::optional<std::int64_t> duration_minutes;
  std::int64_t unknown = 0;
  bool has_text = false;  // its id is the contact's
  std::optional<ContactId> corrects;
  std::optional<std::string> setting;
  std::optional<std::int64_t> stances;  // their sum
  std::optional<DayTotals> day;         // read by find_contact alone
};

// What a contact was about and with whom; sorted.
struct ContactLists {
  std::vector<PersonId> people;
  std::vector<std::string> topics;
  std::vector<std::string> goals;
};

struct ContactEnd {
  ContactId contact;
  std::string_view kind;  // corrected, withdrawn
  std::optional<ContactId> successor;
};

struct EndedBy {
  std::string kind;
  std::optional<ContactId> successor;
};

Result<> insert_contact(storage::Writer& writer, const ContactRow& contact,
                        const ContactLists& lists);
Result<> insert_contact_end(storage::Writer& writer, const Origin& by, const ContactEnd& end);
Result<std::optional<EndedBy>> find_contact_end(storage::Reader& reader, RegionId region,
                                                ContactId id);
// Also one that was ended since.
Result<std::optional<ContactRow>> find_contact(storage::Reader& reader, RegionId region,
                                               ContactId id);
// Those that are current and of a team in scope, in no order.
Result<std::vector<ContactRow>> find_contacts(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::vector<ContactId>& ids);
Result<std::map<ContactId, ContactLists>> find_contact_lists(storage::Reader& reader,
                                                             RegionId region,
                                                             const std::vector<ContactId>& ids);

Result<std::vector<ContactRow>> list_contacts_of_author(storage::Reader& reader, RegionId region,
                                                        MemberId author, const Window& window);
// Of every team in scope, at one place when it is given; newest first, at most window.limit.
Result<std::vector<ContactRow>> list_contacts(storage::Reader& reader,
                                              const privacy::PeopleScope& scope,
                                              const std::optional<PlaceId>& place,
                                              const Window& window);

struct FollowUpRow {
  FollowUpId id;
  TeamId team;
  MemberId author;
  std::optional<PersonId> person;
  base::LocalDay due_on;
  base::Bytes content_hash;
};

struct OpenFollowUp {
  FollowUpId id;
  std::optional<PersonId> person;
  base::LocalDay due_on;
};

struct FollowUpEndRow {
  FollowUpEndId id;
  FollowUpId follow_up;
  MemberId author;
  std::string outcome;
  std::optional<base::LocalDay> due_on;
};

Result<> insert_follow_up(storage::Writer& writer, const Origin& origin, ContactId contact,
                          const FollowUpRow& follow_up);
Result<std::optional<FollowUpRow>> find_follow_up(storage::Reader& reader, RegionId region,
                                                  FollowUpId id);
Result<std::optional<FollowUpEndRow>> find_follow_up_end(storage::Reader& reader, RegionId region,
                                                         FollowUpEndId id);
// Gone when it is not open any more.
Result<> insert_follow_up_end(storage::Writer& writer, RegionId region, base::Instant at,
                              const FollowUpEndRow& end);
Result<std::vector<OpenFollowUp>> list_follow_ups_of_author(storage::Reader& reader,
                                                            const privacy::PeopleScope& scope,
                                                            base::LocalDay until);
Result<std::vector<OpenFollowUp>> list_follow_ups_of_people(storage::Reader& reader,
                                                            const privacy::PeopleScope& scope,
                                                            const std::vector<PersonId>& ids);

}  // namespace nabij::contacts
