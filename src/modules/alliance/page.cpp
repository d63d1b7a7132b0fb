// The alliance as it stands, with what went before.
#include <algorithm>

#include "alliance/service.hpp"

namespace nabij::alliance {
namespace {

using Names = std::map<MemberId, std::string>;

TurnShape shape_of(const Turn& turn, const Names& names) {
  auto name = names.find(turn.worker);
  TurnShape shape{.id = turn.id,
                  .role = turn.role,
                  .worker_id = turn.worker,
                  .worker_name = name == names.end() ? std::string() : name->second,
                  .since = turn.since,
                  .met = turn.met,
                  .until_on = turn.until_on,
                  .waits = turn.waits,
                  .ended_how = turn.ended_how,
                  .ended_at = std::nullopt};
  if (turn.ended_how) shape.ended_at = turn.at;
  return shape;
}

std::optional<TurnShape> in_role(const std::vector<Turn>& turns, TurnRole role,
                                 base::LocalDay today, const Names& names) {
  const auto* turn = standing(turns, role, today);
  if (turn == nullptr) return std::nullopt;
  return shape_of(*turn, names);
}

void add_turns(AlliancePage& page, const std::vector<Turn>& turns, base::LocalDay today,
               const Names& names) {
  page.guide = in_role(turns, TurnRole::Guide, today, names);
  page.second = in_role(turns, TurnRole::Second, today, names);
  page.cover = in_role(turns, TurnRole::Cover, today, names);
  for (const auto& turn : turns) {
    if (!stands(turn, today)) page.earlier.push_back(shape_of(turn, names));
  }
  std::ranges::reverse(page.earlier);
}

}  // namespace

Result<AlliancePage> read_page(Alliance& alliance, storage::Reader& reader, RegionId region,
                               const Whose& whose, base::LocalDay today) {
  AlliancePage page;
  page.person_id = whose.main;
  auto turns = TRY(list_turns(reader, region, whose.records));
  std::vector<MemberId> workers;
  workers.reserve(turns.size());
  for (const auto& turn : turns) workers.push_back(turn.worker);
  Names names;
  if (!workers.empty()) {
    names = TRY(alliance.needs().identity.member_names(reader, region, workers));
  }
  add_turns(page, turns, today, names);
  auto found = stretches(TRY(list_phases(reader, region, whose.records)), today);
  for (const auto& each : found) page.phases.push_back({each.phase, each.since_on, each.days});
  for (const auto& each : time_in_phases(found)) {
    page.time_in_phases.push_back({each.phase, each.days});
  }
  for (auto& each : TRY(candidates(alliance, reader, region, whose.main))) {
    page.candidates.push_back({each.id, std::move(each.name)});
  }
  return page;
}

}  // namespace nabij::alliance
