// A round that is no longer walked.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct EndRound {
  Contacts& contacts;
  struct Input {
    RoundId round_id;
    static constexpr std::string_view schema_name = "EndRound";
    static constexpr auto fields() {
      return std::tuple{http::field("round_id", &Input::round_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/rounds/{round_id}",
            .operation = "end_round",
            .summary = "Ends a round.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.end_round(call.viewer(), input.round_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
