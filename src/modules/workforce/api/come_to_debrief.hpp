// I come, to a colleague who wants to talk.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ComeToDebrief {
  Workforce& workforce;
  struct Input {
    DebriefId debrief_id;
    static constexpr std::string_view schema_name = "ComeToDebrief";
    static constexpr auto fields() {
      return std::tuple{http::field("debrief_id", &Input::debrief_id, {.in = http::In::Path})};
    }
  };
  using Output = DebriefPage;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/debriefs/{debrief_id}/coming",
            .operation = "come_to_debrief",
            .summary = "I come, to a colleague who asked me.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return workforce.come(call.viewer(), input.debrief_id);
  }
};

}  // namespace nabij::workforce
