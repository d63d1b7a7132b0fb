// What was answered, and what it comes to.
#pragma once

#include "instruments/definition_shapes.hpp"

namespace nabij::instruments {

inline constexpr http::Rules kAnswerAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kSideRules{.personal = privacy::PersonalData::Account,
                                        .about = "Whose view it is"};

// Nothing stands for what was left open.
struct Mark {
  std::string item;
  std::int64_t value = 0;
  bool operator==(const Mark&) const = default;
  static constexpr std::string_view schema_name = "InstrumentMark";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("item", &Mark::item, {.max_length = 40, .about = "Code of the item"}),
        field("value", &Mark::value,
              {.minimum = -100, .maximum = 100, .personal = privacy::PersonalData::Account})};
  }
};
using Marks = std::vector<Mark>;

inline constexpr http::Rules kMarksRules{.max_items = kItemsAtMost,
                                         .personal = privacy::PersonalData::Account,
                                         .about = "What was left open is not there"};

// As it is sealed.
struct SealedMarks {
  Marks marks;
  static constexpr std::string_view schema_name = "SealedInstrumentMarks";
  static constexpr auto fields() {
    return std::tuple{http::field("marks", &SealedMarks::marks, kMarksRules)};
  }
};

struct NewAnswers {
  AnswersId id;
  InstrumentId instrument_id;
  Side side = Side::YoungPerson;
  Marks marks;
  static constexpr std::string_view schema_name = "NewInstrumentAnswers";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &NewAnswers::id,
              {.personal = privacy::PersonalData::Pseudonym, .about = "Made by the client"}),
        field("instrument_id", &NewAnswers::instrument_id),
        field("side", &NewAnswers::side, kSideRules),
        field("marks", &NewAnswers::marks, kMarksRules)};
  }
};

struct ScoreShape {
  std::string subscale;
  std::optional<double> score;
  double low = 0;
  double high = 0;
  static constexpr std::string_view schema_name = "InstrumentScore";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("subscale", &ScoreShape::subscale, {.about = "Its code"}),
        field("score", &ScoreShape::score,
              {.personal = privacy::PersonalData::Account, .about = "Null: too few answers"}),
        field("low", &ScoreShape::low, {.about = "The lowest that it can be"}),
        field("high", &ScoreShape::high, {.about = "The highest that it can be"})};
  }
};

struct AnswersShape {
  AnswersId id;
  InstrumentId instrument_id;
  Side side = Side::YoungPerson;
  base::Instant at;
  Marks marks;
  std::vector<ScoreShape> scores;
  static constexpr std::string_view schema_name = "InstrumentAnswers";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("id", &AnswersShape::id, {.personal = privacy::PersonalData::Pseudonym}),
        field("instrument_id", &AnswersShape::instrument_id),
        field("side", &AnswersShape::side, kSideRules),
        field("at", &AnswersShape::at, kAnswerAccount),
        field("marks", &AnswersShape::marks, kMarksRules),
        field("scores", &AnswersShape::scores, kAnswerAccount)};
  }
};

struct InstrumentPage {
  PersonId person_id;
  bool open = false;
  std::vector<InstrumentShape> instruments;
  std::vector<AnswersShape> answers;
  static constexpr std::string_view schema_name = "InstrumentPage";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("person_id", &InstrumentPage::person_id),
        field("open", &InstrumentPage::open, {.about = "The viewer goes along with them today"}),
        field("instruments", &InstrumentPage::instruments,
              {.about = "That can be answered, or were by the two"}),
        field("answers", &InstrumentPage::answers,
              {.about = "Of the young person and the viewer alone; oldest first, the last 60"})};
  }
};

}  // namespace nabij::instruments
