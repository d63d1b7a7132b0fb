#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"
#include "identity/api/team_shape.hpp"

namespace nabij::identity {
namespace {

// A new team in the own organisation.
struct AddTeam {
  Services& services;
  struct Input {
    TeamId id;
    std::string name;
    static constexpr std::string_view schema_name = "NewTeam";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("id", &Input::id), field("name", &Input::name, {.max_length = 100})};
    }
  };
  using Output = TeamOfOrganisation;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/teams",
            .operation = "add_team",
            .summary = "Add a team to my organisation",
            .access = http::Access::only({privacy::Role::Administrator}),
            .success = 201};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    auto team = TRY(
        services.rooms.add_team(call.viewer(), {input.id, input.name, call.viewer().organisation}));
    return Output{team.id, team.name, team.organisation};
  }
};

}  // namespace

void add_add_team(http::Api& api, Services& services) { api.add(AddTeam{services}); }

}  // namespace nabij::identity
