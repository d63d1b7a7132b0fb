// What stands around an import: the organisation's teams and members, places, lists and terms.
#include <algorithm>

#include "imports/service.hpp"

namespace nabij::imports {
namespace {

// An administrator imports for every team; a team leader for the teams they are in.
std::vector<identity::TeamFacts> teams_for(const identity::Member& member,
                                           std::vector<identity::TeamFacts> teams) {
  if (member.roles.has(privacy::Role::Administrator)) return teams;
  if (!member.roles.has(privacy::Role::TeamLeader)) return {};
  std::erase_if(teams, [&](const identity::TeamFacts& team) {
    return std::ranges::none_of(member.teams, [&](const auto& own) { return own.id == team.id; });
  });
  return teams;
}

}  // namespace

Result<Around> look_around(const Dependencies& needs, storage::Reader& reader, RegionId region,
                           const ImportRow& row) {
  auto zone = TRY(needs.identity.regions().time_zone(region));
  auto now = needs.clock.now();
  auto today = zone.local(now).day;
  auto back = TRY(needs.lists.whole_norm(region, "imports.back_days", today));
  auto keep = TRY(needs.lists.whole_norm(region, "people.alias_keep_days", today));
  Around around{std::move(zone),
                now,
                today,
                today.plus_days(-back),
                today.plus_days(-keep),
                row.author,
                {},
                {},
                {},
                {}};
  around.members = TRY(needs.identity.members(reader, region, row.organisation));
  auto importer = std::ranges::find(around.members, row.author, &identity::Member::id);
  if (importer == around.members.end() || !importer->active) return fail(ErrorCode::NotAllowed);
  around.teams = teams_for(*importer, TRY(needs.identity.teams(reader, region, row.organisation)));
  if (around.teams.empty()) {
    return fail(ErrorCode::NotAllowed, "This needs a team to import for.");
  }
  around.places = TRY(needs.contacts.batches().places(reader, region));
  around.lists = TRY(needs.lists.content(region));
  return around;
}

Result<Plan> make_plan(const Dependencies& needs, storage::Reader& reader, RegionId region,
                       const ImportRow& row) {
  auto around = TRY(look_around(needs, reader, region, row));
  auto mapping = TRY(open_mapping(needs, region, row));
  if (!mapping) return wrong_state();
  auto head = TRY(open_head(needs, region, row));
  TRY(check_mapping(around, head, *mapping));
  auto rows = TRY(open_rows(needs, reader, {region, row.id}));
  auto lines = plan_lines(around, *mapping, head, rows);
  if (!mapping->keep_repeats) mark_repeats(lines);
  std::vector<base::LocalDay> days;
  for (const auto& line : lines) {
    if (line.verdict == Verdict::New) days.push_back(*line.day);
  }
  std::ranges::sort(days);
  days.erase(std::ranges::unique(days).begin(), days.end());
  mark_duplicates(lines,
                  TRY(needs.contacts.batches().alike(reader, region, row.organisation, days)));
  return Plan{std::move(around), std::move(*mapping), std::move(lines)};
}

contacts::Batch batch_of(const ImportKey& key, const ImportRow& row) {
  return {key.region, row.organisation, contacts::BatchId{key.id}, row.author};
}

}  // namespace nabij::imports
