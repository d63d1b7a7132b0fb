// How the API shows a young person's record.
#pragma once

#include "http/fields.hpp"
#include "people/domain/layer.hpp"

namespace nabij::people {

struct PersonView {
  PersonId id;
  std::string alias;
  Layer layer = Layer::Alias;
  std::optional<std::string> age_band;
  std::optional<std::string> about;
  std::optional<std::string> reach_by;
  base::LocalDay created_on;
  base::LocalDay kept_until;
  static constexpr std::string_view schema_name = "Person";
  static constexpr auto fields() {
    using http::field;
    using enum privacy::PersonalData;
    return std::tuple{
        field("id", &PersonView::id, {.personal = Pseudonym}),
        field("alias", &PersonView::alias, {.personal = Identity, .about = "Their call name"}),
        field("layer", &PersonView::layer, {.about = "How much they want kept"}),
        field("age_band", &PersonView::age_band, {.personal = Account}),
        field("about", &PersonView::about,
              {.personal = FreeText, .about = "What they want remembered; from layer known up"}),
        field("reach_by", &PersonView::reach_by,
              {.personal = Identity, .about = "How they want to be reached"}),
        field("created_on", &PersonView::created_on),
        field("kept_until", &PersonView::kept_until,
              {.about = "The day on which the record goes when nothing happens any more"})};
  }
};

}  // namespace nabij::people
