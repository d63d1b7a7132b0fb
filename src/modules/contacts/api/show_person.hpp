// A young person's page, which opens with what to remember. Every look is logged.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ShowPerson {
  Contacts& contacts;
  struct Input {
    PersonId person_id;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ShowPerson";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = Pseudonym}),
          http::field("cursor", &Input::cursor,
                      {.in = http::In::Query, .max_length = 400, .about = "Of the timeline"})};
    }
  };
  using Output = PersonPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}",
            .operation = "show_person",
            .summary = "A young person, with what to remember.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return contacts.person_page(call.viewer(), input.person_id, input.cursor);
  }
};

}  // namespace nabij::contacts
