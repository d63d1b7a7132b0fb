// Who goes along with a young person, and where that stands.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct ShowAlliance {
  Alliance& alliance;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowAlliance";
    static constexpr auto fields() {
      return std::tuple{http::field("person_id", &Input::person_id, kPersonInPath)};
    }
  };
  using Output = AlliancePage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/alliance",
            .operation = "show_alliance",
            .summary = "Who goes along with a young person, and where the relation stands.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return alliance.page(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::alliance
