#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// Signs the member out somewhere else.
struct EndSession {
  Services& services;
  struct Input {
    SessionId session_id;
    static constexpr std::string_view schema_name = "EndSessionInput";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("session_id", &Input::session_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;

  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/me/sessions/{session_id}",
            .operation = "end_session",
            .summary = "Sign out on another device",
            .access = http::Access::signed_in(),
            .success = 204};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(services.sessions.end(call.viewer(), input.session_id));
    return Output{};
  }
};

}  // namespace

void add_end_session(http::Api& api, Services& services) { api.add(EndSession{services}); }

}  // namespace nabij::identity
