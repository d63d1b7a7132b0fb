// What a place remembers: when we are there, who comes, what is going on.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ShowPlace {
  Contacts& contacts;
  struct Input {
    PlaceId place_id;
    static constexpr std::string_view schema_name = "ShowPlace";
    static constexpr auto fields() {
      return std::tuple{http::field("place_id", &Input::place_id, {.in = http::In::Path})};
    }
  };
  using Output = PlacePage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/places/{place_id}",
            .operation = "show_place",
            .summary = "What is going on at a place.",
            .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return contacts.place_page(call.viewer(), input.place_id);
  }
};

}  // namespace nabij::contacts
