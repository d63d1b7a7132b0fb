#include "app/demo/founding.hpp"

#include <array>

#include "app/demo/bounding.hpp"
#include "app/demo/reaching.hpp"
#include "base/text.hpp"

namespace nabij::app::demo {
namespace {

using identity::OrganisationKind;
using privacy::Role;

constexpr std::string_view kSource = "Demo: verzonnen cijfers";

}  // namespace

Result<std::vector<OrganisationId>> Founding::add_organisations(const MunicipalityPlan& plan,
                                                                OrganisationId commissioner) {
  auto& identity = desk_.house().identity();
  if (plan.number == 0) {
    TRY(identity.add_region({.id = region_,
                             .name = std::string(kTownName),
                             .host_id = commissioner,
                             .host_name = plan.commissioner,
                             .host_kind = OrganisationKind::Commissioner}));
  } else {
    TRY(identity.add_organisation(
        region_, {commissioner, plan.commissioner, OrganisationKind::Commissioner, false}));
  }
  std::vector<OrganisationId> providers;
  for (const auto& name : plan.providers) {
    providers.push_back(desk_.make<OrganisationId>());
    TRY(identity.add_organisation(region_,
                                  {providers.back(), name, OrganisationKind::Provider, false}));
  }
  return providers;
}

// With a password of 192 random bits that nobody keeps: there is no door to this member until
// `nabij member reset-password` makes one.
Result<> Founding::add_member(identity::NewMember member) {
  std::array<unsigned char, 24> bytes{};
  desk_.house().random().fill(bytes);
  member.password = base::to_base64url(bytes);
  return desk_.house().identity().add_member(region_, member);
}

Result<TeamTask> Founding::add_team(const MunicipalityPlan& plan, std::size_t index,
                                    OrganisationId organisation) {
  auto& identity = desk_.house().identity();
  const auto& team = plan.teams[index];
  auto id = desk_.make<TeamId>();
  TRY(identity.add_team(region_, {id, team.name, organisation}));
  TeamTask task{plan, team, {}, {}, seed_of(options_.seed, 100 + index, plan.number)};
  for (const auto& worker : team.workers) {
    identity::NewMember member{.id = desk_.make<MemberId>(),
                               .organisation = organisation,
                               .name = worker.name,
                               .email = worker.email,
                               .password = {},
                               .roles = {Role::Worker},
                               .teams = {id}};
    TRY(add_member(member));
    task.workers.push_back({.region = region_,
                            .member = member.id,
                            .organisation = organisation,
                            .teams = member.teams,
                            .roles = member.roles,
                            .session = {}});
  }
  TRY(choose_hours(desk_.house(), plan.teams[index].work, task.workers));
  TRY(make_rules(desk_, task.workers[0]));
  return task;
}

Result<> Founding::add_areas(const Geography& geography) {
  auto& areas = desk_.house().areas();
  areas::ImportRun run{region_, desk_.make<MemberId>(), false};
  using enum areas::AreaKind;
  int year = options_.today.year();
  TRY(areas.import_areas(run, {Municipality, year, "code", "name", std::nullopt},
                         geography.municipality));
  TRY(areas.import_areas(run, {Borough, year, "code", "name", "municipality"}, geography.boroughs));
  TRY(areas.import_areas(run, {Neighbourhood, year, "code", "name", "borough"},
                         geography.neighbourhoods));
  TRY(areas.import_baseline(run, {Neighbourhood, year, std::string(kSource)}, geography.baseline));
  return {};
}

Result<std::vector<PlaceId>> Founding::add_places(const MunicipalityPlan& plan,
                                                  const Geography& geography,
                                                  const privacy::Viewer& viewer) {
  std::vector<PlaceId> ids;
  for (const auto& each : plan.places) {
    contacts::NewPlace place;
    place.id = desk_.make<PlaceId>();
    place.name = each.name;
    place.kind = each.kind;
    place.about = each.about;
    if (each.kind != "online") {
      place.lat = geography.centres[each.neighbourhood].latitude;
      place.lon = geography.centres[each.neighbourhood].longitude;
    }
    TRY(desk_.house().contacts().add_place(viewer, place));
    ids.push_back(place.id);
  }
  return ids;
}

// Who leads a team and who commissions the work; only the first municipality has them.
Result<> Founding::add_office(OrganisationId provider, TeamId team) {
  for (const auto& each : sign_ins()) {
    bool leads = each.role == "team leader";
    if (!leads && each.role != "policy officer") continue;
    identity::NewMember member{.id = desk_.make<MemberId>(),
                               .organisation = leads ? provider : commissioner_,
                               .name = std::string(each.name),
                               .email = std::string(each.email),
                               .password = {},
                               .roles = {leads ? Role::TeamLeader : Role::PolicyOfficer},
                               .teams = {}};
    if (leads) member.teams = {team};
    TRY(add_member(member));
    if (!leads) continue;
    privacy::Viewer leader;
    leader.region = region_;
    leader.member = member.id;
    leader.organisation = provider;
    leader.teams = member.teams;
    leader.roles = member.roles;
    TRY(say_urgent(desk_.house(), leader));
    TRY(say_hours(desk_.house(), leader));
  }
  return {};
}

Result<> Founding::open_doors(Desk& desk) {
  auto& identity = desk.house().identity();
  for (const auto& each : sign_ins()) {
    if (each.role == "administrator") continue;
    TRY(identity.reset_password(std::string(each.email), std::string(kPassword)));
  }
  auto last = sign_ins().back();
  return identity.add_member(region_, {.id = desk.make<MemberId>(),
                                       .organisation = commissioner_,
                                       .name = std::string(last.name),
                                       .email = std::string(last.email),
                                       .password = std::string(kPassword),
                                       .roles = {Role::Administrator},
                                       .teams = {}});
}

Result<std::vector<TeamTask>> Founding::found(const MunicipalityPlan& plan) {
  auto commissioner = desk_.make<OrganisationId>();
  auto providers = TRY(add_organisations(plan, commissioner));
  std::vector<TeamTask> tasks;
  tasks.reserve(plan.teams.size());
  for (std::size_t index = 0; index < plan.teams.size(); ++index) {
    tasks.push_back(TRY(add_team(plan, index, providers[plan.teams[index].provider])));
  }
  if (plan.number == 0) {
    commissioner_ = commissioner;
    TRY(add_office(providers[0], tasks[0].workers[0].teams[0]));
  }
  auto geography = make_geography(options_.seed, plan.number, plan.name);
  TRY(add_areas(geography));
  auto places = TRY(add_places(plan, geography, tasks[0].workers[0]));
  for (auto& task : tasks) task.places = places;
  return tasks;
}

}  // namespace nabij::app::demo
