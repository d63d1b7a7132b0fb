#pragma once

#include "identity/api/shapes.hpp"

namespace nabij::identity {

struct TeamOfOrganisation {
  TeamId id;
  std::string name;
  OrganisationId organisation_id;
  static constexpr std::string_view schema_name = "Team";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &TeamOfOrganisation::id),
                      field("name", &TeamOfOrganisation::name),
                      field("organisation_id", &TeamOfOrganisation::organisation_id)};
  }
};

}  // namespace nabij::identity
