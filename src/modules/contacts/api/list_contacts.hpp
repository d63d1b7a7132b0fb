// Contacts of the own teams, newest first.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListContacts {
  Contacts& contacts;
  struct Input {
    std::optional<base::LocalDay> from;
    std::optional<base::LocalDay> until;
    std::optional<PlaceId> place_id;
    std::optional<By> author;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListContacts";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("from", &Input::from, {.in = In::Query}),
          field("until", &Input::until, {.in = In::Query, .about = "The last day that counts"}),
          field("place_id", &Input::place_id, {.in = In::Query}),
          field("author", &Input::author, {.in = In::Query, .about = "me, or the whole team"}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 400})};
    }
  };
  using Output = http::Page<ContactShape>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/contacts",
            .operation = "list_contacts",
            .summary = "Contacts of the own teams, newest first.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    Wanted wanted{input.from, input.until, input.place_id, input.cursor, input.limit.value_or(50)};
    return contacts.contacts(call.viewer(), input.author.value_or(By::Me), wanted);
  }
};

}  // namespace nabij::contacts
