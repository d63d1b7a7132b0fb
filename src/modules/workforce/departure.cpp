// A worker who leaves, as they say it themself, and the goodbyes that go with it (requirement F08).
#include <algorithm>

#include "workforce/sql.hpp"
#include "workforce/store/departures.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using alliance::GoingAlong;

Result<> check_day(std::string_view field, const std::optional<base::LocalDay>& day,
                   base::LocalDay first, base::LocalDay last) {
  if (!day || (*day >= first && *day <= last)) return {};
  return base::Error::field(std::string(field), "out_of_range",
                            "This lies too far back, or too far ahead.");
}

// Cover ends by itself, so nobody says goodbye for it.
bool says_goodbye(const GoingAlong& line) { return line.role != alliance::TurnRole::Cover; }

FarewellLine line_of(const GoingAlong& along, const FarewellPlan* plan) {
  FarewellLine line;
  if (plan != nullptr) static_cast<FarewellPlan&>(line) = *plan;
  line.person_id = along.person_id;
  line.alias = along.alias;
  line.role = along.role;
  line.second_name = along.second_name;
  line.second_met = along.second_met;
  return line;
}

Result<> add_names(identity::Identity& identity, storage::Reader& reader, RegionId region,
                   std::vector<FarewellLine>& lines) {
  std::vector<MemberId> members;
  for (const auto& line : lines) {
    if (line.successor_id) members.push_back(*line.successor_id);
  }
  if (members.empty()) return {};
  auto names = TRY(identity.member_names(reader, region, members));
  for (auto& line : lines) {
    if (line.successor_id && names.contains(*line.successor_id))
      line.successor_name = names[*line.successor_id];
  }
  return {};
}

}  // namespace

Workforce::Workforce(const Dependencies& dependencies) : needs_(dependencies) {
  needs_.people.when_details_end(
      [this](storage::Writer& writer, RegionId region, const std::vector<PersonId>& records) {
        return forget(writer, region, records);
      });
}

Result<> Workforce::forget(storage::Writer& writer, RegionId region,
                           const std::vector<PersonId>& records) {
  TRY(writer.execute(sql::forget_farewells, {{"region_id", region}, {"people", records}}));
  return {};
}

Result<DeparturePage> Workforce::departure(const privacy::Viewer& viewer) {
  auto along = TRY(needs_.alliance.of_worker(privacy::people_scope(viewer)));
  return needs_.database.read([&](storage::Reader& reader) -> Result<DeparturePage> {
    DeparturePage page;
    auto leaving = TRY(list_departures(reader, viewer.region, {viewer.member}));
    if (leaving.empty()) return page;
    page.leaves_on = leaving.at(viewer.member);
    auto plans = TRY(list_farewells(reader, viewer.region, {viewer.member}));
    for (const auto& each : along.items) {
      if (!says_goodbye(each)) continue;
      auto plan = plans.find({viewer.member, each.person_id});
      page.people.push_back(line_of(each, plan == plans.end() ? nullptr : &plan->second));
      if (plan != plans.end()) plans.erase(plan);
    }
    page.handed_over = static_cast<std::int64_t>(plans.size());
    TRY(add_names(needs_.identity, reader, viewer.region, page.people));
    return page;
  });
}

Result<DeparturePage> Workforce::leave(const privacy::Viewer& viewer, const Leaving& leaving) {
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  TRY(check_day("leaves_on", leaving.leaves_on, today, today.plus_days(kLeavesAhead)));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto id = needs_.ids.make<base::Id<struct DepartureTag>>();
    TRY(insert_departure(writer, {viewer.region, viewer.member, id.uuid, needs_.clock.now()},
                         leaving));
    auto said = leaving.leaves_on ? "departure.set" : "departure.taken_back";
    return needs_.identity.audit().record(
        writer, {viewer.region, viewer.member, said, "member", viewer.member.uuid, ""});
  }));
  return departure(viewer);
}

Result<> Workforce::check_successor(storage::Reader& reader, const privacy::Viewer& viewer,
                                    PersonId person, const FarewellPlan& plan) {
  if (!plan.successor_id) return {};
  auto teams = TRY(needs_.people.teams_let_in(reader, viewer.region, person));
  auto workers = TRY(needs_.identity.workers_of(reader, viewer.region, teams));
  bool known =
      *plan.successor_id != viewer.member &&
      std::ranges::find(workers, *plan.successor_id, &identity::MemberName::id) != workers.end();
  if (known) return {};
  return base::Error::field("successor_id", "not_let_in",
                            "Somebody else, of a team that the young person let in.");
}

Result<DeparturePage> Workforce::plan_farewell(const privacy::Viewer& viewer, PersonId person,
                                               const FarewellPlan& plan) {
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto scope = privacy::people_scope(viewer);
  auto along = TRY(needs_.alliance.of_worker(scope));
  auto found = std::ranges::find(along.items, person, &GoingAlong::person_id);
  // Whoever does not go along has nothing to say goodbye to, and is told no more.
  if (found == along.items.end() || !says_goodbye(*found)) return fail(ErrorCode::NotFound);
  TRY(check_day("goodbye_on", plan.goodbye_on, today.plus_days(-kLeavesAhead),
                today.plus_days(kLeavesAhead)));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(check_successor(writer, viewer, person, plan));
    auto id = needs_.ids.make<base::Id<struct FarewellTag>>();
    TRY(insert_farewell(writer, {viewer.region, viewer.member, id.uuid, needs_.clock.now()}, person,
                        plan));
    return needs_.people.record_look(writer, scope, person, "farewell");
  }));
  return departure(viewer);
}

}  // namespace nabij::workforce
