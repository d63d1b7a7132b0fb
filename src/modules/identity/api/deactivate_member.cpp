#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// A member leaves: every way in closes, what they wrote stays.
struct DeactivateMember {
  Services& services;
  struct Input {
    MemberId member_id;
    static constexpr std::string_view schema_name = "DeactivateMemberInput";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("member_id", &Input::member_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;

  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/members/{member_id}",
            .operation = "deactivate_member",
            .summary = "A member leaves",
            .access = http::Access::only({privacy::Role::Administrator}),
            .success = 204};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(services.members.deactivate(call.viewer(), input.member_id));
    return Output{};
  }
};

}  // namespace

void add_deactivate_member(http::Api& api, Services& services) {
  api.add(DeactivateMember{services});
}

}  // namespace nabij::identity
