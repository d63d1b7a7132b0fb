#include "alliance/store/rows.hpp"

#include <map>

#include "alliance/sql.hpp"

namespace nabij::alliance {
namespace {

using storage::Row;

TurnRow to_turn(const Row& row) {
  Turn turn;
  turn.id = row.id<TurnId>(1);
  turn.since = turn.at = row.get<base::Instant>(2);
  turn.role = base::from_name<TurnRole>(row.text(3)).value_or(TurnRole::Guide);
  turn.worker = row.id<MemberId>(4);
  turn.met = row.get<bool>(5);
  turn.until_on = row.optional<base::LocalDay>(6);
  turn.waits = row.get<bool>(7);
  if (!row.is_null(8)) turn.ended_how = base::from_name<EndedHow>(row.text(8));
  return {row.id<PersonId>(0), turn};
}

PhaseRow to_phase(const Row& row) {
  return {
      row.id<PersonId>(0),
      row.id<PhaseId>(3),
      {base::from_name<Phase>(row.text(1)).value_or(Phase::Contact), row.get<base::LocalDay>(2)}};
}

// One of each turn, as its newest version says, since its first.
std::vector<TurnRow> newest(std::vector<TurnRow> versions) {
  std::vector<TurnRow> found;
  std::map<TurnId, std::size_t> places;
  for (auto& row : versions) {
    auto [place, is_new] = places.try_emplace(row.turn.id, found.size());
    if (is_new) {
      found.push_back(row);
      continue;
    }
    row.turn.since = found[place->second].turn.since;
    found[place->second] = row;
  }
  return found;
}

}  // namespace

Result<> insert_turn(storage::Writer& writer, const Stamp& stamp, const Turn& turn) {
  auto ended_how =
      turn.ended_how ? std::optional<std::string>(base::to_name(*turn.ended_how)) : std::nullopt;
  TRY(writer.execute(sql::insert_turn, {{"region_id", stamp.region},
                                        {"person_id", stamp.person},
                                        {"id", stamp.id},
                                        {"turn_id", turn.id},
                                        {"at", stamp.at},
                                        {"member_id", stamp.author},
                                        {"role", base::to_name(turn.role)},
                                        {"worker_id", turn.worker},
                                        {"met", turn.met},
                                        {"until_on", turn.until_on},
                                        {"waits", turn.waits},
                                        {"ended_how", ended_how}}));
  return {};
}

Result<std::vector<TurnRow>> list_turn_rows(storage::Reader& reader, RegionId region,
                                            const Records& people) {
  return newest(
      TRY(reader.all(sql::list_turns, {{"region_id", region}, {"people", people}}, to_turn)));
}

Result<std::vector<std::pair<PersonId, PersonId>>> list_guided_records(
    storage::Reader& reader, const TeamRef& team, const std::vector<MemberId>& workers) {
  return reader.all(
      sql::list_guided_records,
      {{"region_id", team.region}, {"team_id", team.team}, {"workers", workers}},
      [](const Row& row) { return std::pair(row.id<PersonId>(0), row.id<PersonId>(1)); });
}

Result<std::vector<Turn>> list_turns(storage::Reader& reader, RegionId region,
                                     const Records& people) {
  auto rows = TRY(list_turn_rows(reader, region, people));
  std::vector<Turn> turns;
  turns.reserve(rows.size());
  for (const auto& row : rows) turns.push_back(row.turn);
  return turns;
}

Result<std::optional<TurnRow>> find_turn(storage::Reader& reader, RegionId region, TurnId turn) {
  auto rows = newest(TRY(
      reader.all(sql::list_turn_versions, {{"region_id", region}, {"turn_id", turn}}, to_turn)));
  if (rows.empty()) return std::optional<TurnRow>{};
  return std::optional<TurnRow>(rows.front());
}

Result<Records> list_people_of_worker(storage::Reader& reader, RegionId region, MemberId worker) {
  return reader.all(sql::list_people_of_worker, {{"region_id", region}, {"worker_id", worker}},
                    [](const Row& row) { return row.id<PersonId>(0); });
}

Result<> insert_phase(storage::Writer& writer, const Stamp& stamp, const PhaseRow& row) {
  TRY(writer.execute(sql::insert_phase, {{"region_id", stamp.region},
                                         {"person_id", stamp.person},
                                         {"id", stamp.id},
                                         {"phase_id", row.id},
                                         {"at", stamp.at},
                                         {"member_id", stamp.author},
                                         {"phase", base::to_name(row.told.phase)},
                                         {"since_on", row.told.since_on}}));
  return {};
}

Result<std::vector<ToldPhase>> list_phases(storage::Reader& reader, RegionId region,
                                           const Records& people) {
  return reader.all(sql::list_phases, {{"region_id", region}, {"people", people}},
                    [](const Row& row) { return to_phase(row).told; });
}

Result<std::vector<PhaseRow>> list_phases_before(storage::Reader& reader, RegionId region,
                                                 const Records& people, base::Instant before) {
  return reader.all(sql::list_phases_before,
                    {{"region_id", region}, {"people", people}, {"before", before}}, to_phase);
}

Result<std::optional<PhaseRow>> find_phase(storage::Reader& reader, RegionId region, PhaseId id) {
  return reader.first(sql::find_phase, {{"region_id", region}, {"phase_id", id}}, to_phase);
}

}  // namespace nabij::alliance
