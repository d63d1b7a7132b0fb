#include "api/cast.hpp"

namespace nabij::api_testing {

using privacy::Role;

privacy::Viewer as_worker(const CastMember& member) {
  privacy::Viewer viewer;
  viewer.region = member.region;
  viewer.member = member.id;
  viewer.organisation = member.organisation;
  viewer.teams = {member.home};
  viewer.roles = {Role::Worker};
  return viewer;
}

privacy::Viewer as_administrator(const CastMember& member) {
  auto viewer = as_worker(member);
  viewer.roles = {Role::Administrator};
  return viewer;
}

Cast::Cast(app::House& house) : house_(house) {
  build_region();
  build_elsewhere();
}

void Cast::build_region() {
  auto& ids = house_.ids();
  auto region = ids.make<RegionId>();
  auto town = ids.make<OrganisationId>();
  auto street = ids.make<OrganisationId>();
  auto& identity = house_.identity();
  EXPECT_TRUE(identity.add_region({region, "Stad", "Europe/Amsterdam", town, "Gemeente"}));
  EXPECT_TRUE(identity.add_organisation(
      region, {street, "Straathoek", identity::OrganisationKind::Provider, false}));
  auto east = team(region, street, "Oost");
  auto west = team(region, street, "West");
  auto night = team(region, street, "Nacht");
  add({"Noor", region, street, east, {east}, {Role::Worker}, {}});
  add({"Sam", region, street, east, {east}, {Role::Worker}, {}});
  add({"Olaf", region, street, west, {west}, {Role::Worker}, {}});
  add({"Otto", region, street, night, {night}, {Role::Worker}, {}});
  add({"Mo", region, street, east, {east, west}, {Role::Worker}, {}});
  add({"Nina", region, street, east, {}, {Role::Worker}, {}});
  add({"Lee", region, street, east, {east}, {Role::TeamLeader}, {}});
  add({"Ans", region, street, east, {east}, {Role::Administrator}, {}});
  add({"Dee", region, street, east, {east}, {Role::Worker}, {}});
  auto north = team(region, town, "Noord");
  auto south = team(region, town, "Zuid");
  add({"Bo", region, town, north, {north}, {Role::Worker}, {}});
  add({"Gijs", region, town, south, {south}, {Role::Worker}, {}});
  add({"Pim", region, town, north, {north}, {Role::PolicyOfficer}, {}});
  add({"Hanna", region, town, north, {north}, {Role::Administrator}, {}});
}

void Cast::build_elsewhere() {
  auto& ids = house_.ids();
  auto region = ids.make<RegionId>();
  auto far_town = ids.make<OrganisationId>();
  EXPECT_TRUE(
      house_.identity().add_region({region, "Elders", "Europe/Amsterdam", far_town, "Verre stad"}));
  auto far = team(region, far_town, "Ver");
  add({"Ada", region, far_town, far, {far}, {Role::Worker}, {}});
  add({"Abel", region, far_town, far, {far}, {Role::Administrator}, {}});
}

TeamId Cast::team(RegionId region, OrganisationId organisation, std::string name) {
  auto id = house_.ids().make<TeamId>();
  EXPECT_TRUE(house_.identity().add_team(region, {id, std::move(name), organisation}));
  return id;
}

void Cast::add(CastMember member) {
  member.id = house_.ids().make<MemberId>();
  auto added = house_.identity().add_member(
      member.region, {member.id, member.organisation, member.name, member.email(),
                      member.password(), member.roles, member.teams});
  EXPECT_TRUE(added.has_value()) << added.error().detail << added.error().internal;
  members_.emplace(member.name, member);
}

const CastMember& Cast::operator[](std::string_view name) const {
  return members_.find(name)->second;
}

MemberId Cast::hire(const CastMember& like, privacy::RoleSet roles) {
  auto id = house_.ids().make<MemberId>();
  auto added = house_.identity().add_member(like.region, {id,
                                                          like.organisation,
                                                          "Nieuw",
                                                          base::to_text(id) + "@example.org",
                                                          like.password(),
                                                          roles,
                                                          {like.home}});
  EXPECT_TRUE(added.has_value()) << added.error().detail << added.error().internal;
  return id;
}

}  // namespace nabij::api_testing
