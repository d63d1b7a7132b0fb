// Erasing: the key is destroyed, so that names and words are gone in backups too; counts remain.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

struct ErasePerson {
  People& people;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ErasePerson";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/people/{person_id}",
            .operation = "erase_person",
            .summary = "Erases somebody for good.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    const auto& viewer = call.viewer();
    auto scope = privacy::people_scope(viewer);
    TRY(people.needs().database.write([&](storage::Writer& writer) -> Result<> {
      TRY(people.erase(writer, scope, input.person_id));
      return people.needs().identity.audit().record(
          writer,
          {viewer.region, viewer.member, "person.erased", "person", input.person_id.uuid, ""});
    }));
    return Output{};
  }
};

}  // namespace nabij::people
