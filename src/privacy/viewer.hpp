// Who is looking. Every request that is signed in carries a Viewer; pure functions turn it into a
// Scope, and every store call that touches personal data takes that Scope and filters in SQL.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::privacy {

enum class Role { Worker, TeamLeader, PolicyOfficer, Administrator };

class RoleSet {
 public:
  constexpr RoleSet() = default;
  constexpr RoleSet(std::initializer_list<Role> roles) {
    for (Role role : roles) add(role);
  }
  constexpr void add(Role role) { bits_ |= bit(role); }
  constexpr bool has(Role role) const { return (bits_ & bit(role)) != 0; }
  constexpr bool meets(RoleSet other) const { return (bits_ & other.bits_) != 0; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr bool operator==(const RoleSet&) const = default;
  std::vector<Role> list() const;
  static RoleSet of(const std::vector<Role>& roles);

 private:
  static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<std::uint32_t>(role); }
  std::uint32_t bits_ = 0;
};

// A member of an organisation who is signed in.
struct Viewer {
  RegionId region;
  MemberId member;
  OrganisationId organisation;
  bool host_organisation = false;  // looks after the region: imports areas, adds organisations
  std::vector<TeamId> teams;
  RoleSet roles;
  SessionId session;
};

// A young person who came by their own link. Another kind of asker than a member, not another role:
// nothing that a member may do is open to them, and nothing that they may do to a member.
struct Visitor {
  RegionId region;
  PersonId person;  // the record that the link was made for
  OwnLinkId link;
};

// Which young persons, and which notes about them, a viewer may see: those let in to one of these
// teams. Empty teams see nobody.
struct PeopleScope {
  RegionId region;
  MemberId member;  // sees own `me` notes
  OrganisationId organisation;
  std::vector<TeamId> teams;
};

// Which recorded figures a viewer may see.
struct FiguresScope {
  RegionId region;
  // Set: only records of this organisation. Empty: of the whole region (the commissioner).
  std::optional<OrganisationId> organisation;
  bool places = false;  // may look below the level of areas
};

PeopleScope people_scope(const Viewer& viewer);
FiguresScope figures_scope(const Viewer& viewer);

}  // namespace nabij::privacy

template <>
struct nabij::base::NamedEnum<nabij::privacy::Role> {
  using enum nabij::privacy::Role;
  static constexpr std::array<std::pair<nabij::privacy::Role, std::string_view>, 4> names{{
      {Worker, "worker"},
      {TeamLeader, "team_leader"},
      {PolicyOfficer, "policy_officer"},
      {Administrator, "administrator"},
  }};
};
