// The young people whom the viewer's teams know.
#pragma once

#include "contacts/contacts.hpp"

namespace nabij::contacts {

struct ListPeople {
  Contacts& contacts;
  struct Input {
    std::optional<std::string> query;
    std::optional<PeopleOrder> order;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListPeople";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("query", &Input::query, {.in = In::Query, .max_length = 60, .personal = Identity}),
          field("order", &Input::order, {.in = In::Query}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 400})};
    }
  };
  using Output = http::Page<PersonRow>;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people",
            .operation = "list_people",
            .summary = "Young people let in to the own teams.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    PeopleWanted wanted{input.query, input.order.value_or(PeopleOrder::Recent), input.cursor,
                        input.limit.value_or(50)};
    return contacts.people(call.viewer(), wanted);
  }
};

}  // namespace nabij::contacts
