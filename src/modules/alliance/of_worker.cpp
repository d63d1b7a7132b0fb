// Everybody whom one worker goes along with.
#include <algorithm>
#include <array>
#include <set>

#include "alliance/service.hpp"

namespace nabij::alliance {
namespace {

using Names = std::map<MemberId, std::string>;

// One young person, with what of it is asked by name only once all are known.
struct Found {
  GoingAlong line;
  std::optional<MemberId> guide;
  std::optional<MemberId> second;
};

// The role that this worker has; a guide before a second before cover.
const Turn* own_turn(const std::vector<Turn>& turns, MemberId worker, base::LocalDay today) {
  for (auto role : {TurnRole::Guide, TurnRole::Second, TurnRole::Cover}) {
    const auto* turn = standing(turns, role, today);
    if (turn != nullptr && turn->worker == worker) return turn;
  }
  return nullptr;
}

Result<std::optional<Found>> look_up(storage::Reader& reader, const privacy::PeopleScope& scope,
                                     const Whose& whose, base::LocalDay today) {
  auto turns = TRY(list_turns(reader, scope.region, whose.records));
  const auto* own = own_turn(turns, scope.member, today);
  if (own == nullptr) return std::optional<Found>{};
  Found found;
  found.line.person_id = whose.main;
  found.line.role = own->role;
  found.line.since = own->since;
  found.line.until_on = own->until_on;
  if (const auto* guide = standing(turns, TurnRole::Guide, today)) found.guide = guide->worker;
  if (const auto* second = standing(turns, TurnRole::Second, today)) {
    found.second = second->worker;
    found.line.second_met = second->met;
  }
  auto phases = stretches(TRY(list_phases(reader, scope.region, whose.records)), today);
  if (!phases.empty()) {
    found.line.phase = phases.back().phase;
    found.line.phase_since_on = phases.back().since_on;
  }
  return std::optional<Found>(std::move(found));
}

std::optional<std::string> named(const Names& names, const std::optional<MemberId>& member) {
  auto name = member ? names.find(*member) : names.end();
  return name == names.end() ? std::nullopt : std::optional<std::string>(name->second);
}

Result<Names> names_of(Alliance& alliance, storage::Reader& reader, RegionId region,
                       const std::vector<Found>& all) {
  std::vector<MemberId> members;
  for (const auto& each : all) {
    if (each.guide) members.push_back(*each.guide);
    if (each.second) members.push_back(*each.second);
  }
  if (members.empty()) return Names{};
  return alliance.needs().identity.member_names(reader, region, members);
}

// Whoever may not be seen any more, because a team is no longer let in, is left out.
Result<std::vector<Found>> find_all(Alliance& alliance, storage::Reader& reader,
                                    const privacy::PeopleScope& scope, base::LocalDay today) {
  auto records = TRY(list_people_of_worker(reader, scope.region, scope.member));
  std::vector<Found> all;
  std::set<PersonId> seen;
  for (const auto& person : TRY(alliance.needs().people.names(reader, scope, records))) {
    auto whose = TRY(find_whose(alliance, reader, scope, person.id));
    if (!seen.insert(whose.main).second) continue;
    auto found = TRY(look_up(reader, scope, whose, today));
    if (!found) continue;
    found->line.alias = person.alias;
    all.push_back(std::move(*found));
  }
  return all;
}

}  // namespace

Result<GoingAlongList> Alliance::of_worker(const privacy::PeopleScope& scope) {
  auto today = TRY(needs_.identity.regions().today(scope.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<GoingAlongList> {
    auto all = TRY(find_all(*this, reader, scope, today));
    auto names = TRY(names_of(*this, reader, scope.region, all));
    GoingAlongList list;
    for (auto& each : all) {
      each.line.guide_name = named(names, each.guide);
      each.line.second_name = named(names, each.second);
      list.items.push_back(std::move(each.line));
    }
    std::ranges::sort(list.items, {}, &GoingAlong::alias);
    return list;
  });
}

}  // namespace nabij::alliance
