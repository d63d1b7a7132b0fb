#include "identity/domain/policy.hpp"

#include <fmt/format.h>

namespace nabij::identity {

using privacy::Role;

bool may_hold(Role role, OrganisationKind kind) {
  return role != Role::PolicyOfficer || kind == OrganisationKind::Commissioner;
}

Result<> check_roles(const std::vector<Role>& roles, OrganisationKind kind) {
  if (roles.empty()) return base::Error::field("roles", "required", "Choose at least one role.");
  for (std::size_t index = 0; index < roles.size(); ++index) {
    if (may_hold(roles[index], kind)) continue;
    return base::Error::field(fmt::format("roles[{}]", index), "not_in_this_organisation",
                              "Only an organisation that commissions work has policy officers.");
  }
  return {};
}

Result<> check_last_administrator(std::int64_t administrators, bool is_administrator,
                                  bool stays_administrator) {
  if (!is_administrator || stays_administrator || administrators > 1) return {};
  return fail(ErrorCode::Conflict, "An organisation keeps at least one administrator.");
}

Result<InvitationTarget> invitation_target(const privacy::Viewer& viewer,
                                           const std::optional<OrganisationId>& wanted) {
  if (!wanted || *wanted == viewer.organisation) return InvitationTarget::OwnOrganisation;
  if (!viewer.host_organisation) return fail(ErrorCode::NotFound);
  return InvitationTarget::OtherOrganisation;
}

Result<> check_first_administrator(privacy::RoleSet roles, bool has_teams,
                                   std::int64_t administrators) {
  if (administrators > 0) {
    return fail(ErrorCode::Conflict,
                "This organisation has an administrator, who invites its members.");
  }
  if (roles != privacy::RoleSet{Role::Administrator}) {
    return base::Error::field("roles", "administrator_only",
                              "Another organisation is given its first administrator only.");
  }
  if (has_teams) {
    return base::Error::field("team_ids", "too_many",
                              "A first administrator starts without teams.");
  }
  return {};
}

}  // namespace nabij::identity
