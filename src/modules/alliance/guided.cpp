// Everybody who has or had one of some workers as guide.
#include <map>

#include "alliance/service.hpp"

namespace nabij::alliance {

Result<std::vector<Guided>> Alliance::guided(storage::Reader& reader, const TeamRef& team,
                                             const std::vector<MemberId>& workers,
                                             base::Instant told_before) {
  std::vector<Guided> all;
  if (workers.empty()) return all;
  Records records;
  std::map<PersonId, std::size_t> place_of;
  for (const auto& [record, main] : TRY(list_guided_records(reader, team, workers))) {
    if (all.empty() || all.back().main != main) all.push_back({main, {}, {}, {}});
    all.back().records.push_back(record);
    place_of[record] = all.size() - 1;
    records.push_back(record);
  }
  if (records.empty()) return all;
  for (auto& row : TRY(list_turn_rows(reader, team.region, records)))
    all[place_of.at(row.person)].turns.push_back(row.turn);
  for (auto& row : TRY(list_phases_before(reader, team.region, records, told_before)))
    all[place_of.at(row.person)].phases.push_back(row.told);
  return all;
}

}  // namespace nabij::alliance
