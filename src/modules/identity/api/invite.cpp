#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

struct IssuedShape {
  InvitationId id;
  std::string token;
  base::Instant expires_at;
  static constexpr std::string_view schema_name = "IssuedInvitation";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &IssuedShape::id),
                      field("token", &IssuedShape::token,
                            {.personal = privacy::PersonalData::Secret,
                             .about = "Comes after # in the link; only told here"}),
                      field("expires_at", &IssuedShape::expires_at)};
  }
};

// A link that lets one person in, once. The token is told here and never again.
struct Invite {
  Services& services;
  struct Input {
    InvitationId id;
    std::string name;
    std::vector<privacy::Role> roles;
    std::vector<TeamId> team_ids;
    std::optional<OrganisationId> organisation_id;
    static constexpr std::string_view schema_name = "NewInvitation";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("id", &Input::id), field("name", &Input::name, kStaffName),
          field("roles", &Input::roles, {.max_items = 4, .personal = privacy::PersonalData::Staff}),
          field("team_ids", &Input::team_ids, {.max_items = 50}),
          field("organisation_id", &Input::organisation_id,
                {.about = "Only for the first administrator of a new organisation, by the host"})};
    }
  };
  using Output = IssuedShape;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/invitations",
            .operation = "invite",
            .summary = "Invite somebody by a link",
            .access = http::Access::only({privacy::Role::Administrator}),
            .success = 201};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    auto issued = TRY(services.invitations.invite(
        call.viewer(), {input.id, input.name, input.roles, input.team_ids, input.organisation_id}));
    return Output{issued.id, issued.token, issued.expires_at};
  }
};

}  // namespace

void add_invite(http::Api& api, Services& services) { api.add(Invite{services}); }

}  // namespace nabij::identity
