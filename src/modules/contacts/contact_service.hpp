// How contacts are described to a viewer; shared by recording, lists and pages.
#pragma once

#include "contacts/service.hpp"
#include "contacts/store/contacts.hpp"
#include "contacts/store/roll_ups.hpp"

namespace nabij::contacts {

using PersonNames = std::map<PersonId, std::string>;

// What belongs to a page of contacts, looked up together.
struct Surroundings {
  std::map<ContactId, ContactLists> lists;
  PlaceNames places;
  MemberNames members;
  PersonNames people;
  Notes notes;
};

Result<PersonNames> person_names(Contacts& contacts, storage::Reader& reader,
                                 const privacy::PeopleScope& scope,
                                 const std::vector<PersonId>& ids);
Result<Surroundings> surroundings(Contacts& contacts, storage::Reader& reader,
                                  const Setting& setting, const std::vector<ContactRow>& rows);
ContactShape contact_shape(const Surroundings& around, const ContactRow& row);
Result<std::vector<ContactShape>> contact_shapes(Contacts& contacts, storage::Reader& reader,
                                                 const Setting& setting,
                                                 const std::vector<ContactRow>& rows);
// In the order given; those whose words or person the viewer may not see are left out.
Result<std::vector<FollowUpShape>> follow_up_shapes(Contacts& contacts, storage::Reader& reader,
                                                    const Setting& setting,
                                                    const std::vector<OpenFollowUp>& rows);

Result<GivesBack> gives_back(Contacts& contacts, storage::Reader& reader, const Setting& setting,
                             const Surroundings& around, const ContactRow& row);
Result<> keep_follow_up(Contacts& contacts, storage::Writer& writer, const Setting& setting,
                        const ContactRow& contact, const NewFollowUp& follow_up);
// The day of the author on which the instant falls, as it stood at `as_of`.
DayScope day_scope(const Setting& setting, base::LocalDay day, base::Instant as_of);

}  // namespace nabij::contacts
