#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// The person invited becomes a member and is signed in.
struct AcceptInvitation {
  Services& services;
  struct Input {
    std::string token;
    std::string name;
    std::string email;
    std::string password;
    static constexpr std::string_view schema_name = "InvitationAcceptance";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("token", &Input::token,
                {.max_length = 100, .verbatim = true, .personal = privacy::PersonalData::Secret}),
          field("name", &Input::name, kStaffName),
          field("email", &Input::email,
                {.max_length = 254, .personal = privacy::PersonalData::Staff}),
          field("password", &Input::password,
                {.min_length = 1,
                 .max_length = 200,
                 .verbatim = true,
                 .personal = privacy::PersonalData::Secret})};
    }
  };
  using Output = MeShape;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/invitations/accept",
            .operation = "accept_invitation",
            .summary = "Accept an invitation and become a member",
            .access = http::Access::everyone()};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    return begin_session(
        call, TRY(services.invitations.accept(
                  {input.token, input.name, input.email, input.password}, call.request())));
  }
};

}  // namespace

void add_accept_invitation(http::Api& api, Services& services) {
  api.add(AcceptInvitation{services});
}

}  // namespace nabij::identity
