// Somebody begins to go along: as guide, as second, or as cover.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct BeginTurn {
  Alliance& alliance;
  struct Input : NewTurn {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewAllianceTurnFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kPersonInPath)},
                            NewTurn::fields());
    }
  };
  using Output = AlliancePage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/alliance/turns",
                        "begin_alliance_turn",
                        "Somebody goes along from now on; whoever had the role goes out of it.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(
        call, alliance.begin_turn(privacy::people_scope(call.viewer()), input.person_id, input));
  }
};

}  // namespace nabij::alliance
