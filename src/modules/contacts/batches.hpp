// Batches: contacts from elsewhere that come in together or not at all. They are written in small
// transactions, so that others can record meanwhile, and nobody sees any of them until one short
// transaction shows all. Withdrawing a batch takes back what it made and nothing that came since.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "contacts/names.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

class Contacts;

using BatchId = base::Id<struct BatchTag>;

struct Batch {
  RegionId region;
  OrganisationId organisation;
  BatchId id;
  MemberId by;  // who brings it in
};

struct BatchPerson {
  PersonId id;
  std::string alias;
  TeamId team;
};

struct BatchContact {
  TeamId team;
  MemberId author;
  base::Instant started_at;
  std::optional<std::int64_t> duration_minutes;
  std::string channel;
  std::optional<PlaceId> place;  // known, or one that comes with the batch
  std::vector<PersonId> people;  // known to the team, or added with the batch
  std::int64_t unknown = 0;
  std::vector<std::string> topics;
  std::vector<std::string> goals;
  std::optional<Note> note;
};

struct BatchPlace {
  PlaceId id;
  std::string name;
  std::string kind;
};

struct BatchCounts {
  std::int64_t contacts = 0;
  std::int64_t people = 0;
  std::int64_t places = 0;
};

// What withdrawing took back, and what stayed because somebody built on it since.
struct BatchWithdrawn {
  BatchCounts gone;
  BatchCounts stayed;
};

// A current contact as duplicates are recognised: never by who it was with.
struct Likeness {
  base::LocalDay day;
  std::optional<PlaceId> place;
  MemberId author;
  TeamId team;
  std::string channel;
  std::int64_t young_people = 0;
  auto operator<=>(const Likeness&) const = default;
};
struct AlikeContact {
  Likeness likeness;
  base::Instant started_at;
};

struct PlaceOption {
  PlaceId id;
  std::string name;
};

class Batches {
 public:
  explicit Batches(Contacts& contacts) : contacts_(contacts) {}

  // Each inside the caller's transaction. Times, list keys and ids are the caller's to check.
  Result<> add(storage::Writer& writer, const Batch& batch, const std::vector<BatchPerson>& people,
               const std::vector<BatchContact>& contacts);
  // Makes all of it current at once. The places come with it.
  Result<BatchCounts> show(storage::Writer& writer, const Batch& batch,
                           const std::vector<BatchPlace>& places);
  // Removes up to `most` contacts of a batch that was never shown; true when nothing is left.
  Result<bool> clear(storage::Writer& writer, const Batch& batch, std::int64_t most);
  // Conflict when nothing of it is there.
  Result<BatchWithdrawn> withdraw(storage::Writer& writer, const Batch& batch);
  // Forgets what belonged to it; what it made stays.
  Result<> forget(storage::Writer& writer, const Batch& batch);
  // Tells open pages of these teams, after the transaction.
  void announce(RegionId region, const std::vector<TeamId>& teams);

  // Current contacts of an organisation on these days.
  Result<std::vector<AlikeContact>> alike(storage::Reader& reader, RegionId region,
                                          OrganisationId organisation,
                                          const std::vector<base::LocalDay>& days);
  Result<std::vector<PlaceOption>> places(storage::Reader& reader, RegionId region);

 private:
  Contacts& contacts_;
};

}  // namespace nabij::contacts
