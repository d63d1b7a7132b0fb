// Who looked at this record, and when: theirs to read.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

struct ListLooks {
  People& people;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ListLooks";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  struct Item {
    base::Instant at;
    std::string member_name;
    std::string organisation_name;
    std::string what;
    static constexpr std::string_view schema_name = "Look";
    static constexpr auto fields() {
      using http::field;
      using enum privacy::PersonalData;
      return std::tuple{field("at", &Item::at),
                        field("member_name", &Item::member_name, {.personal = Staff}),
                        field("organisation_name", &Item::organisation_name),
                        field("what", &Item::what, {.about = "page, timeline, ..."})};
    }
  };
  using Output = http::Page<Item>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::people
