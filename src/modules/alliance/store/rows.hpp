// Turns and phases as they stand in the database.
#pragma once

#include "alliance/domain/phases.hpp"
#include "alliance/domain/turns.hpp"
#include "storage/database.hpp"

namespace nabij::alliance {

using Records = std::vector<PersonId>;

// A turn as it holds now, and the record that it was written under.
struct TurnRow {
  PersonId person;
  Turn turn;
};
struct PhaseRow {
  PersonId person;
  PhaseId id;
  ToldPhase told;
};

// Whose row it is, and who writes it.
struct Stamp {
  RegionId region;
  PersonId person;
  base::Uuid id;
  base::Instant at;
  MemberId author;
};

Result<> insert_turn(storage::Writer& writer, const Stamp& stamp, const Turn& turn);
// Oldest first, each as its newest row says.
Result<std::vector<Turn>> list_turns(storage::Reader& reader, RegionId region,
                                     const Records& people);
Result<std::vector<TurnRow>> list_turn_rows(storage::Reader& reader, RegionId region,
                                            const Records& people);
// Main record by record, of everybody whom one of these workers guides or guided and who lets the
// team in.
Result<std::vector<std::pair<PersonId, PersonId>>> list_guided_records(
    storage::Reader& reader, const TeamRef& team, const std::vector<MemberId>& workers);
Result<std::optional<TurnRow>> find_turn(storage::Reader& reader, RegionId region, TurnId turn);
Result<> insert_phase(storage::Writer& writer, const Stamp& stamp, const PhaseRow& row);
// Records in which this worker has a turn that was not ended, once for each turn.
Result<Records> list_people_of_worker(storage::Reader& reader, RegionId region, MemberId worker);
// In the order of telling.
Result<std::vector<ToldPhase>> list_phases(storage::Reader& reader, RegionId region,
                                           const Records& people);
// What had been told before that moment, in the order of telling.
Result<std::vector<PhaseRow>> list_phases_before(storage::Reader& reader, RegionId region,
                                                 const Records& people, base::Instant before);
Result<std::optional<PhaseRow>> find_phase(storage::Reader& reader, RegionId region, PhaseId id);

}  // namespace nabij::alliance
