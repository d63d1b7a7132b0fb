// What one side said is gone again.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct TakeBackCheck {
  Alliance& alliance;
  struct Input {
    CheckId check_id;
    static constexpr std::string_view schema_name = "TakeBackAllianceCheck";
    static constexpr auto fields() {
      return std::tuple{http::field("check_id", &Input::check_id, kPersonInPath)};
    }
  };
  using Output = CheckPage;
  static http::Spec spec() {
    return writing_spec(http::Method::Delete, "/api/v1/alliance-checks/{check_id}",
                        "take_back_alliance_check", "Takes back what one side said.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call,
                  alliance.take_back_check(privacy::people_scope(call.viewer()), input.check_id));
  }
};

}  // namespace nabij::alliance
