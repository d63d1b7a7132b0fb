#include "app/demo/town.hpp"

#include <algorithm>

#include "app/demo/geography.hpp"
#include "app/demo/records.hpp"

namespace nabij::app::demo {
namespace {

constexpr std::uint64_t kSeed = 20'261'124;
constexpr int kBoundaryYear = 2026;
constexpr std::string_view kSource = "Demo: verzonnen cijfers";

using privacy::Role;

struct Organisations {
  OrganisationId municipality;
  OrganisationId east;  // De Krib
  OrganisationId west;  // Kade Zeven
  TeamId east_team;
  TeamId west_team;
};

// The members of the town; returns the workers as they look at it.
Result<std::vector<privacy::Viewer>> add_members(House& house, RegionId region,
                                                 const Organisations& organisations) {
  std::vector<privacy::Viewer> workers;
  struct Row {
    OrganisationId organisation;
    privacy::RoleSet roles;
    std::vector<TeamId> teams;
  };
  auto town = organisations.municipality;
  std::vector<Row> rows{{organisations.east, {Role::Worker}, {organisations.east_team}},
                        {organisations.east, {Role::Worker}, {organisations.east_team}},
                        {organisations.west, {Role::Worker}, {organisations.west_team}},
                        {organisations.east, {Role::TeamLeader}, {organisations.east_team}},
                        {town, {Role::PolicyOfficer}, {}},
                        {town, {Role::Administrator}, {}}};
  auto people = sign_ins();
  for (std::size_t index = 0; index < rows.size(); ++index) {
    identity::NewMember member{.id = house.ids().make<MemberId>(),
                               .organisation = rows[index].organisation,
                               .name = std::string(people[index].name),
                               .email = std::string(people[index].email),
                               .password = std::string(kPassword),
                               .roles = rows[index].roles,
                               .teams = rows[index].teams};
    TRY(house.identity().add_member(region, member));
    if (!rows[index].roles.has(Role::Worker)) continue;
    workers.push_back({.region = region,
                       .member = member.id,
                       .organisation = member.organisation,
                       .teams = member.teams,
                       .roles = member.roles,
                       .session = {}});
  }
  return workers;
}

Result<> add_organisations(House& house, RegionId region, const Organisations& all) {
  using enum identity::OrganisationKind;
  auto& identity = house.identity();
  TRY(identity.add_region({.id = region,
                           .name = std::string(kTownName),
                           .host_id = all.municipality,
                           .host_name = "Gemeente Waalstad",
                           .host_kind = Commissioner}));
  TRY(identity.add_organisation(region, {all.east, "Jongerenwerk De Krib", Provider, false}));
  TRY(identity.add_organisation(region, {all.west, "Kade Zeven Jeugd en Talent", Provider, false}));
  TRY(identity.add_team(region, {all.east_team, "Team Oost", all.east}));
  TRY(identity.add_team(region, {all.west_team, "Team West", all.west}));
  return {};
}

Result<> add_areas(House& house, RegionId region) {
  auto geography = make_geography(kSeed);
  areas::ImportRun run{region, house.ids().make<MemberId>(), false};
  using enum areas::AreaKind;
  TRY(house.areas().import_areas(run, {Borough, kBoundaryYear, "code", "name", std::nullopt},
                                 geography.boroughs));
  TRY(house.areas().import_areas(run, {Neighbourhood, kBoundaryYear, "code", "name", "borough"},
                                 geography.neighbourhoods));
  TRY(house.areas().import_baseline(run, {Neighbourhood, kBoundaryYear, std::string(kSource)},
                                    geography.baseline));
  return {};
}

}  // namespace

std::vector<SignIn> sign_ins() {
  return {{"worker", "Noor Verbeek", "noor@dekrib.example"},
          {"worker", "Sem Aydin", "sem@dekrib.example"},
          {"worker", "Yara de Wit", "yara@kadezeven.example"},
          {"team leader", "Marloes Tan", "marloes@dekrib.example"},
          {"policy officer", "Joris Pinas", "joris@waalstad.example"},
          {"administrator", "Hanna Bos", "hanna@waalstad.example"}};
}

Result<bool> exists(House& house) {
  auto regions = TRY(house.identity().regions().all());
  return std::any_of(regions.begin(), regions.end(),
                     [](const identity::Region& region) { return region.name == kTownName; });
}

Result<> make_town(House& house, const std::function<void(std::string_view)>& progress) {
  auto region = house.ids().make<RegionId>();
  Organisations organisations{
      house.ids().make<OrganisationId>(), house.ids().make<OrganisationId>(),
      house.ids().make<OrganisationId>(), house.ids().make<TeamId>(), house.ids().make<TeamId>()};
  progress("organisations and teams");
  TRY(add_organisations(house, region, organisations));
  progress("people who work there");
  auto workers = TRY(add_members(house, region, organisations));
  progress("areas and figures about them");
  TRY(add_areas(house, region));
  progress("a year of greetings, talks and rounds");
  return make_records(house, workers, kSeed);
}

}  // namespace nabij::app::demo
