// Which contacts, people and places belong to a batch, and what is done with all of them at once.
#pragma once

#include <vector>

#include "contacts/store/contacts.hpp"

namespace nabij::contacts {

struct BatchKey {
  RegionId region;
  base::Uuid batch;
};

Result<> insert_batch_contact(storage::Writer& writer, const BatchKey& key, ContactId contact);
Result<> insert_batch_person(storage::Writer& writer, const BatchKey& key, PersonId person,
                             TeamId team);
Result<> insert_batch_place(storage::Writer& writer, const BatchKey& key, PlaceId place);

struct TeamPerson {
  TeamId team;
  PersonId person;
};
Result<std::vector<TeamPerson>> list_batch_people(storage::Reader& reader, const BatchKey& key);
// Of those, whom no current contact, no follow-up and no other team's record is about.
Result<std::vector<PersonId>> list_batch_people_alone(storage::Reader& reader, const BatchKey& key);
// Places that nothing current refers to and nobody reworded.
Result<std::vector<PlaceId>> list_batch_places_alone(storage::Reader& reader, const BatchKey& key);
Result<std::vector<ContactId>> list_batch_contacts(storage::Reader& reader, const BatchKey& key,
                                                   std::int64_t most);

struct BatchSizes {
  std::int64_t contacts = 0;
  std::int64_t current = 0;
  std::int64_t people = 0;
  std::int64_t places = 0;
};
Result<BatchSizes> count_batch(storage::Reader& reader, const BatchKey& key);

// The roll-ups for the contacts of the batch that are current now: `amount` 1 or -1.
Result<> count_batch_in_days(storage::Writer& writer, const BatchKey& key, int amount);
Result<> count_batch_at_places(storage::Writer& writer, const BatchKey& key, int amount);
Result<> meet_batch(storage::Writer& writer, const BatchKey& key);
// The last meeting anew for everybody whom the batch is about.
Result<> look_back_batch(storage::Writer& writer, const BatchKey& key);

// Takes away the ends that hide a batch, and says when it was recorded; returns how many.
Result<std::int64_t> unhide_batch(storage::Writer& writer, const BatchKey& key, base::Instant at);
// Ends what is current; returns how many.
Result<std::int64_t> end_batch(storage::Writer& writer, const Origin& by, const BatchKey& key);

// Every trace of contacts that were never shown.
Result<> delete_contacts(storage::Writer& writer, const BatchKey& key,
                         const std::vector<ContactId>& ids);
Result<> delete_places(storage::Writer& writer, RegionId region, const std::vector<PlaceId>& ids);
Result<> delete_batch(storage::Writer& writer, const BatchKey& key);

}  // namespace nabij::contacts
