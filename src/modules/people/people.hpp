// People: young persons in layers (requirements G03, A03). A record starts as a call name and grows
// only by what the young person wants kept. Names and words are sealed under the young person's
// own key. A record is visible to the teams that the young person let in, and to nobody else.
//
// Other modules may also read the views `person_current(region_id, person_id, counts_as)`,
// `person_visible(region_id, person_id, team_id, counts_as)` and
// `person_kept(region_id, person_id, layer, created_at)`.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/ids.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "people/domain/layer.hpp"
#include "people/domain/retention.hpp"
#include "people/person_view.hpp"
#include "privacy/key_ring.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::people {

using MergeId = base::Id<struct MergeTag>;

// Who writes, and for which team: that team is let in by a first hello.
struct Author {
  RegionId region;
  MemberId member;
  OrganisationId organisation;
  TeamId team;
};

struct NewPerson {
  PersonId id;  // made by the client; a repeat with the same content is harmless
  std::string alias;
  std::optional<std::string> age_band;
};

struct PersonName {
  PersonId id;
  std::string alias;
};

// What a list says of somebody.
struct PersonLine {
  PersonId id;
  std::string alias;
  Layer layer = Layer::Alias;
  std::optional<std::string> age_band;
};

struct PersonFacts {
  PersonId id;
  std::string alias;
  Layer layer = Layer::Alias;
  std::optional<std::string> age_band;
  std::optional<std::string> about;     // from layer known up
  std::optional<std::string> reach_by;  // from layer known up
  base::Instant created_at;
};

struct PersonChange {
  std::string alias;
  std::optional<std::string> age_band;
  Layer layer = Layer::Alias;
  std::optional<std::string> about;
  std::optional<std::string> reach_by;
};

struct MergedRecord {
  MergeId merge_id;
  PersonId other;
  std::string alias;
  base::Instant at;
};

struct Look {
  base::Instant at;
  MemberId member;
  OrganisationId organisation;
  std::string what;
};

struct Dependencies {
  storage::Database& database;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
  identity::Identity& identity;
  lists::Lists& lists;
};

class People {
 public:
  explicit People(const Dependencies& dependencies) : needs_(dependencies) {}

  const Dependencies& needs() const { return needs_; }

  // True when it is new, false when exactly this was recorded before; Conflict when the id was
  // used for something else.
  Result<bool> add(storage::Writer& writer, const Author& author, const NewPerson& person);
  // The same for a record that nobody may see until `let_in`; the ids are new for certain.
  Result<> add_unseen(storage::Writer& writer, const Author& author, const NewPerson& person);
  // Lets the author's team in to records that were added unseen.
  Result<> let_in(storage::Writer& writer, const Author& author, const std::vector<PersonId>& ids);
  // Takes back for good what was added unseen and never shown to anybody.
  Result<> forget_unseen(storage::Writer& writer, RegionId region,
                         const std::vector<PersonId>& ids);

  // NotFound unless every one of them may be seen. Works for merged records too.
  Result<> require_visible(storage::Reader& reader, const privacy::PeopleScope& scope,
                           const std::vector<PersonId>& ids);
  // In the order asked; whoever may not be seen or was erased is left out. A merged record has the
  // name of the record that it counts as, with its own id.
  Result<std::vector<PersonName>> names(storage::Reader& reader, const privacy::PeopleScope& scope,
                                        const std::vector<PersonId>& ids);
  // The same as names, with what else stands in a list.
  Result<std::vector<PersonLine>> lines(storage::Reader& reader, const privacy::PeopleScope& scope,
                                        const std::vector<PersonId>& ids);
  // NotFound when the viewer may not see them. A merged record answers as what it counts as.
  Result<PersonFacts> facts(storage::Reader& reader, const privacy::PeopleScope& scope,
                            PersonId id);
  // The record that this one counts as. NotFound for one that is not there, or was erased.
  Result<PersonId> main_of(storage::Reader& reader, RegionId region, PersonId id);
  // Every record that counts as this one, itself included: for timelines.
  Result<std::vector<PersonId>> records_of(storage::Reader& reader, RegionId region, PersonId id);
  // Everybody in scope, by the record that they count as, in no order.
  Result<std::vector<PersonName>> everybody(storage::Reader& reader,
                                            const privacy::PeopleScope& scope);
  // The teams that they let in, for a module that found out by itself who asks.
  Result<std::vector<TeamId>> teams_let_in(storage::Reader& reader, RegionId region, PersonId main);
  // Records whose call name holds the words, accents and case ignored.
  Result<std::vector<PersonId>> search(storage::Reader& reader, const privacy::PeopleScope& scope,
                                       std::string_view words);
  // The same for a record that others count as, for a module that found out by itself who asks.
  Result<PersonFacts> facts_of(storage::Reader& reader, RegionId region, PersonId main);
  // The young person's own key, to wrap the key of a text about them. NotFound once erased.
  Result<privacy::Key> data_key(storage::Reader& reader, RegionId region, PersonId id);
  // Those of all these records. One that was erased by itself is left out: it has no words left.
  Result<privacy::KeyRing> keys_of(storage::Reader& reader, RegionId region,
                                   const std::vector<PersonId>& records);

  Result<PersonFacts> change(storage::Writer& writer, const privacy::PeopleScope& scope,
                             PersonId id, const PersonChange& change);
  // To a layer that keeps more, with the words as they are; nothing when it keeps that already.
  struct Main {
    RegionId region;
    PersonId person;  // the record that the others count as
  };
  Result<> raise_layer(storage::Writer& writer, const Main& main, Layer layer, MemberId author);
  // Called within the same write when a record no longer keeps a plan, or is erased, with all that
  // count as it: whoever keeps something in a plan removes it.
  using End = std::function<Result<>(storage::Writer&, RegionId, const std::vector<PersonId>&)>;
  void when_plan_ends(End end) { plan_ends_.push_back(std::move(end)); }
  // The same for what goes with the details: when a record keeps a call name alone, or is erased.
  void when_details_end(End end) { details_ends_.push_back(std::move(end)); }
  // Destroys the key and the words; counts stay. NotFound when the viewer may not see them.
  Result<> erase(storage::Writer& writer, const privacy::PeopleScope& scope, PersonId id);
  // The same, by the retention rules instead of a viewer.
  Result<> expire(storage::Writer& writer, RegionId region, PersonId id);
  // Erases whoever lost their key in another way: a restored copy brings back the rows of those who
  // were erased after it was made, without their key. Returns how many.
  Result<std::int64_t> erase_keyless(RegionId region);
  // Of these, those that hold nothing but what they began with: a call name, never changed or
  // joined with another.
  Result<std::vector<PersonId>> untouched(storage::Reader& reader, RegionId region,
                                          const std::vector<PersonId>& ids);

  // `other` becomes part of `person`. Both must be visible and let in to the same teams, because
  // joining records must never show one team what another was told (Conflict otherwise).
  Result<MergeId> merge(storage::Writer& writer, const privacy::PeopleScope& scope, MergeId id,
                        PersonId person, PersonId other);
  Result<> undo_merge(storage::Writer& writer, const privacy::PeopleScope& scope, MergeId id);
  Result<std::vector<MergedRecord>> merged_into(storage::Reader& reader,
                                                const privacy::PeopleScope& scope, PersonId id);

  Result<> record_look(storage::Writer& writer, const privacy::PeopleScope& scope, PersonId id,
                       std::string_view what);
  // The same for what only stands beside the page of somebody: nothing when the last look was this
  // member's and less than kOneVisitMs ago, because that is one visit and the list is theirs to
  // read.
  static constexpr std::int64_t kOneVisitMs = 60'000;
  Result<> record_look_beside(storage::Writer& writer, const privacy::PeopleScope& scope,
                              PersonId id, std::string_view what);
  Result<std::int64_t> count_looks(storage::Reader& reader, RegionId region,
                                   const std::vector<PersonId>& records);
  Result<std::vector<Look>> looks(storage::Reader& reader, const privacy::PeopleScope& scope,
                                  PersonId id);

 private:
  Result<> end_all(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  Dependencies needs_;
  std::vector<End> plan_ends_;
  std::vector<End> details_ends_;
};

// As the API shows it; `last_activity` is the day of the last contact, or of the record itself.
Result<PersonView> to_view(People& people, RegionId region, const PersonFacts& facts,
                           base::LocalDay last_activity);

// Every endpoint under /api/v1/people except the list and the page, which need contacts.
void add_endpoints(http::Api& api, People& people);

}  // namespace nabij::people
