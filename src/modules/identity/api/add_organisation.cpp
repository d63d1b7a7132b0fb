#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// Another organisation comes to work in the region.
struct AddOrganisation {
  Services& services;
  struct Input {
    OrganisationId id;
    std::string name;
    OrganisationKind kind = OrganisationKind::Provider;
    static constexpr std::string_view schema_name = "NewOrganisation";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("id", &Input::id), field("name", &Input::name, {.max_length = 100}),
                        field("kind", &Input::kind)};
    }
  };
  using Output = OrganisationShape;

  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/organisations",
            .operation = "add_organisation",
            .summary = "Add an organisation to the region",
            .access = http::Access::host({privacy::Role::Administrator}),
            .success = 201};
  }

  Result<Output> handle(http::Call& call, const Input& input) const {
    auto added = TRY(
        services.rooms.add_organisation(call.viewer(), {input.id, input.name, input.kind, false}));
    return to_shape(added);
  }
};

}  // namespace

void add_add_organisation(http::Api& api, Services& services) {
  api.add(AddOrganisation{services});
}

}  // namespace nabij::identity
