// One side says how it goes between the two.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct AddCheck {
  Alliance& alliance;
  struct Input : NewCheck {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewAllianceCheckFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kPersonInPath)},
                            NewCheck::fields());
    }
  };
  using Output = CheckPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/alliance/checks",
                        "add_alliance_check", "One side says how it goes between the two.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call,
                  alliance.check(privacy::people_scope(call.viewer()), input.person_id, input));
  }
};

}  // namespace nabij::alliance
