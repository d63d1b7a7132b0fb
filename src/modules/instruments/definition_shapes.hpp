// A questionnaire as its definition file says it, on its way in and out.
#pragma once

#include <string>
#include <vector>

#include "http/fields.hpp"
#include "instruments/domain/scoring.hpp"

namespace nabij::instruments {

inline constexpr std::size_t kItemsAtMost = 120;
inline constexpr std::size_t kChoicesAtMost = 11;
inline constexpr std::size_t kSubscalesAtMost = 20;
inline constexpr std::size_t kLanguagesAtMost = 5;
inline constexpr std::uint64_t kDefinitionBytesAtMost = 256 * 1024;

inline constexpr http::Rules kCode{
    .max_length = 40, .about = "Small letters, figures, - and _; begins with a letter"};
inline constexpr http::Rules kInEveryLanguage{.max_items = kLanguagesAtMost,
                                              .about = "Once in every language of the instrument"};

// The same words in one language. Original wording: a licence seldom lets one change it.
struct Words {
  std::string language;
  std::string text;
  bool operator==(const Words&) const = default;
  static constexpr std::string_view schema_name = "InstrumentWords";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("language", &Words::language,
                            {.max_length = 2, .about = "Two small letters (ISO 639-1), as nl"}),
                      field("text", &Words::text, {.max_length = 600, .multiline = true})};
  }
};
using Text = std::vector<Words>;

struct Choice {
  std::int64_t value = 0;
  Text label;
  bool operator==(const Choice&) const = default;
  static constexpr std::string_view schema_name = "InstrumentChoice";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("value", &Choice::value,
              {.minimum = -100, .maximum = 100, .about = "Rising from choice to choice"}),
        field("label", &Choice::label, kInEveryLanguage)};
  }
};

struct Item {
  std::string code;
  Text text;
  bool reversed = false;
  bool operator==(const Item&) const = default;
  static constexpr std::string_view schema_name = "InstrumentItem";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("code", &Item::code, kCode),
                      field("text", &Item::text, kInEveryLanguage),
                      field("reversed", &Item::reversed, {.about = "Counts from the other end"})};
  }
};

struct Subscale {
  std::string code;
  Text name;
  std::vector<std::string> items;
  Score score = Score::Mean;
  std::int64_t at_least = 1;
  bool operator==(const Subscale&) const = default;
  static constexpr std::string_view schema_name = "InstrumentSubscale";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("code", &Subscale::code, kCode), field("name", &Subscale::name, kInEveryLanguage),
        field("items", &Subscale::items,
              {.max_length = 40, .max_items = kItemsAtMost, .about = "Codes of items"}),
        field("score", &Subscale::score),
        field("at_least", &Subscale::at_least,
              {.minimum = 1,
               .maximum = kItemsAtMost,
               .about = "With fewer answers there is no score"})};
  }
};

struct Licence {
  std::string holder;
  std::string terms;
  std::optional<base::LocalDay> until_on;
  bool operator==(const Licence&) const = default;
  static constexpr std::string_view schema_name = "InstrumentLicence";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("holder", &Licence::holder, {.about = "Whose work it is"}),
        field(
            "terms", &Licence::terms,
            {.max_length = 600, .multiline = true, .about = "To whom it was given, and for what"}),
        field("until_on", &Licence::until_on,
              {.about = "The last day on which it may be answered; left out: no last day"})};
  }
};

struct Definition {
  std::string code;
  std::int64_t version = 1;
  std::vector<std::string> languages;
  Text name;
  std::string source;
  Licence licence;
  std::vector<Side> sides;
  Text introduction;
  std::vector<Choice> choices;
  std::vector<Item> items;
  std::vector<Subscale> subscales;
  bool operator==(const Definition&) const = default;
  static constexpr std::string_view schema_name = "InstrumentDefinition";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("code", &Definition::code, kCode),
        field("version", &Definition::version, {.minimum = 1, .maximum = 9999}),
        field("languages", &Definition::languages,
              {.max_length = 2, .max_items = kLanguagesAtMost}),
        field("name", &Definition::name, kInEveryLanguage),
        field("source", &Definition::source,
              {.max_length = 600, .multiline = true, .about = "Authors, year, publication"}),
        field("licence", &Definition::licence),
        field("sides", &Definition::sides, {.max_items = 2, .about = "Who is asked"}),
        field("introduction", &Definition::introduction,
              {.max_items = kLanguagesAtMost, .about = "Left out, or in every language"}),
        field("choices", &Definition::choices,
              {.max_items = kChoicesAtMost, .about = "The scale, the same for every item"}),
        field("items", &Definition::items, {.max_items = kItemsAtMost}),
        field("subscales", &Definition::subscales,
              {.max_items = kSubscalesAtMost, .about = "What is scored; none: nothing is"})};
  }
};

struct NewInstrument {
  InstrumentId id;
  bool licence_is_held = false;
  Definition definition;
  static constexpr std::string_view schema_name = "NewInstrument";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("id", &NewInstrument::id, {.about = "Made by the client"}),
                      field("licence_is_held", &NewInstrument::licence_is_held,
                            {.about = "Said by whoever loads it; without that it is not loaded"}),
                      field("definition", &NewInstrument::definition)};
  }
};

struct InstrumentShape {
  InstrumentId id;
  base::Instant loaded_at;
  std::optional<base::Instant> ended_at;
  bool open = false;
  Definition definition;
  static constexpr std::string_view schema_name = "Instrument";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &InstrumentShape::id), field("loaded_at", &InstrumentShape::loaded_at),
        field("ended_at", &InstrumentShape::ended_at),
        field("open", &InstrumentShape::open,
              {.about = "The newest version, not ended, within its licence: can be answered"}),
        field("definition", &InstrumentShape::definition)};
  }
};

struct InstrumentList {
  std::vector<InstrumentShape> items;
  static constexpr std::string_view schema_name = "InstrumentList";
  static constexpr auto fields() {
    return std::tuple{http::field("items", &InstrumentList::items,
                                  {.about = "By code, the newest version first"})};
  }
};

}  // namespace nabij::instruments
