#include "identity/api/endpoints.hpp"
#include "identity/api/shapes.hpp"

namespace nabij::identity {
namespace {

// The organisations of the region.
struct ListOrganisations {
  Services& services;
  using Input = http::Nothing;
  using Output = http::Page<OrganisationShape>;

  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/organisations",
            .operation = "list_organisations",
            .summary = "The organisations that work in the region",
            .access = http::Access::signed_in()};
  }

  Result<Output> handle(http::Call& call, const Input&) const {
    auto found = TRY(services.rooms.organisations(call.viewer()));
    Output page;
    for (const auto& organisation : found) page.items.push_back(to_shape(organisation));
    return page;
  }
};

}  // namespace

void add_list_organisations(http::Api& api, Services& services) {
  api.add(ListOrganisations{services});
}

}  // namespace nabij::identity
