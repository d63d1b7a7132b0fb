// Where and when the organisation means to be.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListRounds {
  Contacts& contacts;
  struct Input {
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListRounds";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 400})};
    }
  };
  using Output = http::Page<RoundShape>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/rounds",
            .operation = "list_rounds",
            .summary = "The rounds of the organisation, through the week.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    Wanted wanted{{}, {}, {}, input.cursor, input.limit.value_or(50)};
    return contacts.rounds(call.viewer(), wanted);
  }
};

}  // namespace nabij::contacts
