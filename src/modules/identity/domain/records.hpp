// Organisations, teams and members as this module knows them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"
#include "identity/domain/kinds.hpp"
#include "privacy/viewer.hpp"

namespace nabij::identity {

struct OrganisationFacts {
  OrganisationId id;
  std::string name;
  OrganisationKind kind = OrganisationKind::Provider;
  bool host = false;  // looks after what the organisations of the region share
};

struct TeamFacts {
  TeamId id;
  std::string name;
  OrganisationId organisation;
};

struct Member {
  RegionId region;
  MemberId id;
  OrganisationId organisation;
  std::string name;
  std::optional<std::string> email;  // gone when no longer active
  Locale locale = Locale::Dutch;
  bool active = true;
  std::optional<base::Instant> last_seen_at = std::nullopt;
  privacy::RoleSet roles;
  std::vector<TeamFacts> teams;
};

// What a colleague of any organisation is called.
struct MemberName {
  MemberId id;
  std::string name;
};

struct Session {
  SessionId id;
  MemberId member;
  std::string device;
  base::Instant created_at;
  base::Instant last_seen_at;
  base::Instant expires_at;
};

struct Invitation {
  InvitationId id;
  OrganisationId organisation;           // whose member this will be
  OrganisationId inviting_organisation;  // another one only for a first administrator
  std::string name;
  base::Instant created_at;
  base::Instant expires_at;
  std::optional<base::Instant> used_at;
  std::optional<base::Instant> withdrawn_at;
  privacy::RoleSet roles;
  std::vector<TeamFacts> teams;
};

}  // namespace nabij::identity
