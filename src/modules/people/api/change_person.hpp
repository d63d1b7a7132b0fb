// Another wording, or another layer: only what the young person wants kept.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

struct ChangePerson {
  People& people;
  struct Input {
    PersonId person_id;
    std::string alias;
    std::optional<std::string> age_band;
    Layer layer = Layer::Alias;
    std::optional<std::string> about;
    std::optional<std::string> reach_by;
    static constexpr std::string_view schema_name = "PersonChange";
    static constexpr auto fields() {
      using http::field;
      using enum privacy::PersonalData;
      return std::tuple{
          field("person_id", &Input::person_id, {.in = http::In::Path, .personal = Pseudonym}),
          field("alias", &Input::alias, {.max_length = 60, .personal = Identity}),
          field("age_band", &Input::age_band, {.max_length = 20, .personal = Account}),
          field("layer", &Input::layer),
          field("about", &Input::about,
                {.max_length = 2000,
                 .multiline = true,
                 .personal = FreeText,
                 .about = "What they want remembered; only from layer known up"}),
          field("reach_by", &Input::reach_by,
                {.max_length = 200,
                 .personal = privacy::PersonalData::Identity,
                 .about = "How they want to be reached; only from layer known up"})};
    }
  };
  using Output = PersonView;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::people
