// The link opens nothing any more.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct EndOwnLink {
  Portal& portal;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "EndOwnLink";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = LinkPage;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/people/{person_id}/own-link",
            .operation = "end_own_link",
            .summary = "Ends the link of a young person, at once.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return portal.end(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::portal
