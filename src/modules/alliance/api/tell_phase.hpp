// Where the relation stands, from a day on; back and forth as it goes.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct TellPhase {
  Alliance& alliance;
  struct Input : NewPhase {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewAlliancePhaseFor";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id, kPersonInPath)},
                            NewPhase::fields());
    }
  };
  using Output = AlliancePage;
  static http::Spec spec() {
    return writing_spec(http::Method::Post, "/api/v1/people/{person_id}/alliance/phases",
                        "tell_alliance_phase", "Says where the relation stands, from a day on.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(
        call, alliance.tell_phase(privacy::people_scope(call.viewer()), input.person_id, input));
  }
};

}  // namespace nabij::alliance
