#include "privacy/viewer.hpp"

namespace nabij::privacy {

std::vector<Role> RoleSet::list() const {
  std::vector<Role> roles;
  for (const auto& [role, name] : base::NamedEnum<Role>::names) {
    if (has(role)) roles.push_back(role);
  }
  return roles;
}

RoleSet RoleSet::of(const std::vector<Role>& roles) {
  RoleSet set;
  for (Role role : roles) set.add(role);
  return set;
}

PeopleScope people_scope(const Viewer& viewer) {
  PeopleScope scope{viewer.region, viewer.member, viewer.organisation, {}};
  // Only the work itself gives a look at young people; leading a team or a region does not.
  if (viewer.roles.has(Role::Worker)) scope.teams = viewer.teams;
  return scope;
}

FiguresScope figures_scope(const Viewer& viewer) {
  FiguresScope scope{viewer.region, viewer.organisation, false};
  if (viewer.roles.has(Role::PolicyOfficer)) scope.organisation.reset();
  scope.places = viewer.roles.meets({Role::Worker, Role::TeamLeader}) &&
                 !viewer.roles.has(Role::PolicyOfficer);
  return scope;
}

}  // namespace nabij::privacy
