#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

struct SessionShape {
  SessionId id;
  base::Instant created_at;
  base::Instant last_seen_at;
  std::string device;
  bool current = false;
  static constexpr std::string_view schema_name = "Session";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &SessionShape::id, kStaff),
                      field("created_at", &SessionShape::created_at, kStaff),
                      field("last_seen_at", &SessionShape::last_seen_at, kStaff),
                      field("device", &SessionShape::device,
                            {.personal = privacy::PersonalData::Staff,
                             .about = "Browser and system, empty when unknown"}),
                      field("current", &SessionShape::current, {.about = "The one in use now"})};
  }
};

// Where the member is signed in.
struct ListSessions {
  Services& services;
  using Input = http::Nothing;
  using Output = http::Page<SessionShape>;

  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/me/sessions",
            .operation = "list_sessions",
            .summary = "Where I am signed in",
            .access = http::Access::signed_in()};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    auto sessions = TRY(services.sessions.list(call.viewer()));
    Output page;
    for (const auto& session : sessions) {
      page.items.push_back({session.id, session.created_at, session.last_seen_at, session.device,
                            session.id == call.viewer().session});
    }
    return page;
  }
};

}  // namespace

void add_list_sessions(http::Api& api, Services& services) { api.add(ListSessions{services}); }

}  // namespace nabij::identity
