// Another wording for a place; every wording is kept.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ChangePlace {
  Contacts& contacts;
  struct Input : PlaceWording {
    PlaceId place_id;
    static constexpr std::string_view schema_name = "PlaceChange";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("place_id", &Input::place_id, {.in = http::In::Path})},
          PlaceWording::fields());
    }
  };
  using Output = PlaceShape;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/places/{place_id}",
            .operation = "change_place",
            .summary = "Changes what a place is called and what it is like.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return contacts.change_place(call.viewer(), input.place_id, input);
  }
};

}  // namespace nabij::contacts
