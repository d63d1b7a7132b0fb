#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

struct InvitationShape {
  InvitationId id;
  OrganisationId organisation_id;
  std::string name;
  std::vector<privacy::Role> roles;
  std::vector<TeamShape> teams;
  base::Instant created_at;
  base::Instant expires_at;
  bool used = false;
  static constexpr std::string_view schema_name = "Invitation";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &InvitationShape::id),
                      field("organisation_id", &InvitationShape::organisation_id),
                      field("name", &InvitationShape::name, kStaffName),
                      field("roles", &InvitationShape::roles, kStaff),
                      field("teams", &InvitationShape::teams),
                      field("created_at", &InvitationShape::created_at),
                      field("expires_at", &InvitationShape::expires_at),
                      field("used", &InvitationShape::used)};
  }
};

// The invitations that the own organisation sent.
struct ListInvitations {
  Services& services;
  using Input = http::Nothing;
  using Output = http::Page<InvitationShape>;

  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/invitations",
            .operation = "list_invitations",
            .summary = "The invitations that my organisation sent",
            .access = http::Access::only({privacy::Role::Administrator})};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    auto invitations = TRY(services.invitations.list(call.viewer()));
    Output page;
    for (const auto& each : invitations) {
      page.items.push_back({each.id, each.organisation, each.name, each.roles.list(),
                            to_shape(each.teams), each.created_at, each.expires_at,
                            each.used_at.has_value()});
    }
    return page;
  }
};

}  // namespace

void add_list_invitations(http::Api& api, Services& services) {
  api.add(ListInvitations{services});
}

}  // namespace nabij::identity
