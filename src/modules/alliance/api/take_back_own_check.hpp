// What the young person said at their own link is gone again.
#pragma once

#include "alliance/api/writing.hpp"

namespace nabij::alliance {

struct TakeBackOwnCheck {
  Alliance& alliance;
  struct Input {
    CheckId check_id;
    static constexpr std::string_view schema_name = "TakeBackOwnCheck";
    static constexpr auto fields() {
      return std::tuple{http::field("check_id", &Input::check_id, kPersonInPath)};
    }
  };
  using Output = OwnCheckPage;
  static http::Spec spec() {
    return own_spec(http::Method::Delete, "/api/v1/own/checks/{check_id}", "take_back_own_check",
                    "Takes back what was said at this link.");
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return answer(call, alliance.take_back_own_check(call.visitor(), input.check_id));
  }
};

}  // namespace nabij::alliance
