// What is negotiable and what is not, as it was said to the young person.
#pragma once

#include "boundaries/boundaries.hpp"

namespace nabij::boundaries {

struct WriteBoundarySheet {
  Boundaries& boundaries;
  struct Input : NewSheet {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewBoundarySheetOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewSheet::fields());
    }
  };
  using Output = BoundaryPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/people/{person_id}/boundaries",
            .operation = "write_boundary_sheet",
            .summary = "Says what is negotiable, what is not and what is told to others.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return boundaries.write_sheet(call.viewer(), input.person_id, input);
  }
};

}  // namespace nabij::boundaries
