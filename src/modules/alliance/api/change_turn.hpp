// They have met, the last day of cover moves, or a turn ends.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct ChangeTurn {
  Alliance& alliance;
  struct Input : TurnChange {
    TurnId turn_id;
    static constexpr std::string_view schema_name = "AllianceTurnChangeOf";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("turn_id", &Input::turn_id, {.in = http::In::Path})},
          TurnChange::fields());
    }
  };
  using Output = AlliancePage;
  static http::Spec spec() {
    return writing_spec(http::Method::Put, "/api/v1/alliance-turns/{turn_id}",
                        "change_alliance_turn", "Changes how somebody goes along, or ends it.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call,
                  alliance.change_turn(privacy::people_scope(call.viewer()), input.turn_id, input));
  }
};

}  // namespace nabij::alliance
