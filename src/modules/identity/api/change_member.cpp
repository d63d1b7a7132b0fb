#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// What a member may do, and in which teams.
struct ChangeMember {
  Services& services;
  struct Input {
    MemberId member_id;
    std::vector<privacy::Role> roles;
    std::vector<TeamId> team_ids;
    static constexpr std::string_view schema_name = "MemberChange";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("member_id", &Input::member_id, {.in = http::In::Path}),
          field("roles", &Input::roles, {.max_items = 4, .personal = privacy::PersonalData::Staff}),
          field("team_ids", &Input::team_ids, {.max_items = 50})};
    }
  };
  using Output = MemberShape;

  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/members/{member_id}",
            .operation = "change_member",
            .summary = "Change the roles and teams of a member",
            .access = http::Access::only({privacy::Role::Administrator})};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    return to_shape(
        TRY(services.members.change(call.viewer(), input.member_id, input.roles, input.team_ids)));
  }
};

}  // namespace

void add_change_member(http::Api& api, Services& services) { api.add(ChangeMember{services}); }

}  // namespace nabij::identity
