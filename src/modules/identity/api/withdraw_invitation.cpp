#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// The link no longer works.
struct WithdrawInvitation {
  Services& services;
  struct Input {
    InvitationId invitation_id;
    static constexpr std::string_view schema_name = "WithdrawInvitationInput";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("invitation_id", &Input::invitation_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;

  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/invitations/{invitation_id}",
            .operation = "withdraw_invitation",
            .summary = "Withdraw an invitation that was not used",
            .access = http::Access::only({privacy::Role::Administrator}),
            .success = 204};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(services.invitations.withdraw(call.viewer(), input.invitation_id));
    return Output{};
  }
};

}  // namespace

void add_withdraw_invitation(http::Api& api, Services& services) {
  api.add(WithdrawInvitation{services});
}

}  // namespace nabij::identity
