#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// The members of the own organisation.
struct ListMembers {
  Services& services;
  using Input = http::Nothing;
  using Output = http::Page<MemberShape>;

  static http::Spec spec() {
    return {
        .method = http::Method::Get,
        .path = "/api/v1/members",
        .operation = "list_members",
        .summary = "The members of my organisation, active ones first",
        .access = http::Access::only({privacy::Role::Administrator, privacy::Role::TeamLeader})};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    auto members = TRY(services.members.list(call.viewer()));
    Output page;
    for (const auto& member : members) page.items.push_back(to_shape(member));
    return page;
  }
};

}  // namespace

void add_list_members(http::Api& api, Services& services) { api.add(ListMembers{services}); }

}  // namespace nabij::identity
