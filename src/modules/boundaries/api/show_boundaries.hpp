// What is negotiable with a young person, and the exceptions made for them.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct ShowBoundaries {
  Boundaries& boundaries;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowBoundaries";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = BoundaryPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/boundaries",
            .operation = "show_boundaries",
            .summary = "What is negotiable, what is not and what is told to others.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return boundaries.page(call.viewer(), input.person_id);
  }
};

}  // namespace nabij::boundaries
