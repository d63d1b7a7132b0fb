// What became of what a worker would get back to.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct EndFollowUp {
  Contacts& contacts;
  struct Input : FollowUpEnd {
    FollowUpId follow_up_id;
    static constexpr std::string_view schema_name = "FollowUpEnd";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("follow_up_id", &Input::follow_up_id, {.in = http::In::Path})},
          FollowUpEnd::fields());
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/follow-ups/{follow_up_id}/end",
            .operation = "end_follow_up",
            .summary = "Ends or moves an own follow-up.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(contacts.end_follow_up(call.viewer(), input.follow_up_id, input));
    return http::NoContent{};
  }
};

}  // namespace nabij::contacts
