// The places of the region; those where the viewer works most come first.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListPlaces {
  Contacts& contacts;
  struct Input {
    std::optional<std::string> query;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListPlaces";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("query", &Input::query, {.in = In::Query, .max_length = 80}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 400})};
    }
  };
  using Output = http::Page<PlaceShape>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/places",
            .operation = "list_places",
            .summary = "The places of the region, own recent ones first.",
            .access = http::Access::signed_in()};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    Wanted wanted{{}, {}, {}, input.cursor, input.limit.value_or(50)};
    return contacts.places(call.viewer(), input.query, wanted);
  }
};

}  // namespace nabij::contacts
