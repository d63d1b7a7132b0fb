#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// Ends the session that the request came with.
struct SignOut {
  Services& services;
  using Input = http::Nothing;
  using Output = http::NoContent;

  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/session",
            .operation = "sign_out",
            .summary = "Sign out",
            .access = http::Access::signed_in(),
            .success = 204};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    TRY(services.sessions.end(call.viewer(), call.viewer().session));
    call.add_header("Set-Cookie", services.sessions.clearing_cookie());
    return Output{};
  }
};

}  // namespace

void add_sign_out(http::Api& api, Services& services) { api.add(SignOut{services}); }

}  // namespace nabij::identity
