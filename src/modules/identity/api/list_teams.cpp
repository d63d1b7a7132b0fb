#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"
#include "identity/api/team_shape.hpp"

namespace nabij::identity {
namespace {

// The teams of the own organisation.
struct ListTeams {
  Services& services;
  using Input = http::Nothing;
  using Output = http::Page<TeamOfOrganisation>;

  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/teams",
            .operation = "list_teams",
            .summary = "The teams of my organisation",
            .access = http::Access::signed_in()};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    auto found = TRY(services.rooms.teams(call.viewer()));
    Output page;
    for (const auto& team : found) page.items.push_back({team.id, team.name, team.organisation});
    return page;
  }
};

}  // namespace

void add_list_teams(http::Api& api, Services& services) { api.add(ListTeams{services}); }

}  // namespace nabij::identity
