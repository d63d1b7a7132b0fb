#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// Who is signed in.
struct ShowMe {
  Services& services;
  using Input = http::Nothing;
  using Output = MeShape;

  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me",
            .operation = "show_me",
            .summary = "Who is signed in",
            .access = http::Access::signed_in()};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    return to_shape(TRY(services.members.me(call.viewer().region, call.viewer().member)));
  }
};

}  // namespace

void add_show_me(http::Api& api, Services& services) { api.add(ShowMe{services}); }

}  // namespace nabij::identity
