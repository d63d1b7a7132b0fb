// Who works where: two regions, in the first a provider and the organisation that commissions and
// hosts, each with teams, and somebody of every role.
#pragma once

#include <map>

#include "api/house.hpp"

namespace nabij::api_testing {

struct CastMember {
  std::string name;
  RegionId region;
  OrganisationId organisation;
  TeamId home;                // the team in whose name they recorded, when they were a worker
  std::vector<TeamId> teams;  // now
  privacy::RoleSet roles;     // now
  MemberId id;

  std::string email() const { return base::lower_ascii(name) + "@example.org"; }
  std::string password() const { return "een lange zin van de straat"; }
};

// Everybody has recorded as a worker once, whatever they do now.
privacy::Viewer as_worker(const CastMember& member);
// As somebody who lets others in.
privacy::Viewer as_administrator(const CastMember& member);

class Cast {
 public:
  explicit Cast(app::House& house);

  const CastMember& operator[](std::string_view name) const;
  const std::map<std::string, CastMember, std::less<>>& all() const { return members_; }
  // A new colleague in the same organisation and team.
  MemberId hire(const CastMember& like, privacy::RoleSet roles);

 private:
  void build_region();
  void build_elsewhere();
  TeamId team(RegionId region, OrganisationId organisation, std::string name);
  void add(CastMember member);

  app::House& house_;
  std::map<std::string, CastMember, std::less<>> members_;
};

}  // namespace nabij::api_testing
