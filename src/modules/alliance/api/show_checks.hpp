// How it goes between a young person and the worker who asks.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct ShowChecks {
  Alliance& alliance;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowAllianceChecks";
    static constexpr auto fields() {
      return std::tuple{http::field("person_id", &Input::person_id, kPersonInPath)};
    }
  };
  using Output = CheckPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/alliance/checks",
            .operation = "show_alliance_checks",
            .summary = "How it goes between a young person and the worker who asks.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return alliance.checks(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::alliance
