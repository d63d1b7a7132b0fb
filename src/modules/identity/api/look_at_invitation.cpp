#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

struct InvitationLookShape {
  std::string name;
  std::string organisation_name;
  std::string region_name;
  base::Instant expires_at;
  static constexpr std::string_view schema_name = "InvitationLook";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("name", &InvitationLookShape::name, kStaffName),
                      field("organisation_name", &InvitationLookShape::organisation_name),
                      field("region_name", &InvitationLookShape::region_name),
                      field("expires_at", &InvitationLookShape::expires_at)};
  }
};

// What the person invited sees before saying yes. A POST, so that the token is in no address.
struct LookAtInvitation {
  Services& services;
  struct Input {
    std::string token;
    static constexpr std::string_view schema_name = "InvitationToken";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("token", &Input::token,
                {.max_length = 100, .verbatim = true, .personal = privacy::PersonalData::Secret})};
    }
  };
  using Output = InvitationLookShape;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/invitations/look",
            .operation = "look_at_invitation",
            .summary = "See who invites me, and to what",
            .access = http::Access::everyone()};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    auto seen = TRY(services.invitations.look(input.token, call.request().source));
    return Output{seen.name, seen.organisation_name, seen.region_name, seen.expires_at};
  }
};

}  // namespace

void add_look_at_invitation(http::Api& api, Services& services) {
  api.add(LookAtInvitation{services});
}

}  // namespace nabij::identity
