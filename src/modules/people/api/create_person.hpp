// A first call name: all that is needed to remember somebody.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

struct CreatePerson {
  People& people;
  struct Input {
    PersonId id;
    std::string alias;
    std::optional<std::string> age_band;
    std::optional<TeamId> team_id;
    static constexpr std::string_view schema_name = "NewPerson";
    static constexpr auto fields() {
      using http::field;
      using enum privacy::PersonalData;
      return std::tuple{
          field("id", &Input::id, {.personal = Pseudonym, .about = "Made by the client"}),
          field("alias", &Input::alias,
                {.max_length = 60,
                 .personal = Identity,
                 .about = "What they want to be called, or a description (red scooter)"}),
          field("age_band", &Input::age_band,
                {.max_length = 20, .personal = Account, .about = "A key of the list age_bands"}),
          field("team_id", &Input::team_id,
                {.about = "Whom they are let in to; without it the first team of the member"})};
    }
  };
  using Output = PersonView;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::people
