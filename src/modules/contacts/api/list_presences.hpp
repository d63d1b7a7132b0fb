// Presences of the organisation, newest first.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListPresences {
  Contacts& contacts;
  struct Input {
    std::optional<base::LocalDay> from;
    std::optional<base::LocalDay> until;
    std::optional<PlaceId> place_id;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListPresences";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("from", &Input::from, {.in = In::Query}),
          field("until", &Input::until, {.in = In::Query, .about = "The last day that counts"}),
          field("place_id", &Input::place_id, {.in = In::Query}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 400})};
    }
  };
  using Output = http::Page<PresenceShape>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/presences",
            .operation = "list_presences",
            .summary = "Presences of the organisation, newest first.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    Wanted wanted{input.from, input.until, input.place_id, input.cursor, input.limit.value_or(50)};
    return contacts.presences(call.viewer(), wanted);
  }
};

}  // namespace nabij::contacts
