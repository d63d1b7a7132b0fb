// Who may make whom what. Pure, so that the rules can be read and tested in one place.
#pragma once

#include <optional>
#include <vector>

#include "base/result.hpp"
#include "identity/domain/kinds.hpp"
#include "privacy/viewer.hpp"

namespace nabij::identity {

// A policy officer sees the figures of every organisation in the region, so only the organisation
// that commissions the work can have one: no provider can give itself that look.
bool may_hold(privacy::Role role, OrganisationKind kind);

// InvalidInput naming `roles[n]`, or `roles` when there is none.
Result<> check_roles(const std::vector<privacy::Role>& roles, OrganisationKind kind);

// An organisation keeps at least one active administrator, or nobody could let anybody in.
// `administrators` counts the active ones, the member included if they are one. Conflict.
Result<> check_last_administrator(std::int64_t administrators, bool is_administrator,
                                  bool stays_administrator);

// Whom an invitation is for.
enum class InvitationTarget { OwnOrganisation, OtherOrganisation };

// Inviting for another organisation is for the host alone, and looks like an unknown organisation
// to everybody else. NotFound.
Result<InvitationTarget> invitation_target(const privacy::Viewer& viewer,
                                           const std::optional<OrganisationId>& wanted);

// The host may only bring a new organisation its first administrator. From then on that
// organisation decides itself, so that the host cannot let itself in.
Result<> check_first_administrator(privacy::RoleSet roles, bool has_teams,
                                   std::int64_t administrators);

}  // namespace nabij::identity
