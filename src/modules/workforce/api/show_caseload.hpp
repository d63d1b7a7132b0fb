// What the teams of the one who asks carry.
#pragma once

#include "workforce/workforce.hpp"

namespace nabij::workforce {

struct ShowCaseload {
  Workforce& workforce;
  using Input = http::Nothing;
  using Output = CaseloadPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/caseload",
            .operation = "show_caseload",
            .summary = "How many young people one's teams guide, beside what is manageable.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return workforce.caseload(call.viewer());
  }
};

}  // namespace nabij::workforce
