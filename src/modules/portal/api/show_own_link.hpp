// Whether a young person has a link of their own.
#pragma once

#include "portal/portal.hpp"

namespace nabij::portal {

struct ShowOwnLink {
  Portal& portal;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowOwnLink";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = LinkPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/own-link",
            .operation = "show_own_link",
            .summary = "Whether a young person has a link of their own.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return portal.page(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::portal
