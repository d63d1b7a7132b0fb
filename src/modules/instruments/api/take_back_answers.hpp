// Answers are taken back.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct TakeBackAnswers {
  Instruments& instruments;
  struct Input {
    AnswersId answers_id;
    static constexpr std::string_view schema_name = "TakeBackInstrumentAnswers";
    static constexpr auto fields() {
      return std::tuple{
          http::field("answers_id", &Input::answers_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = InstrumentPage;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/instrument-answers/{answers_id}",
            .operation = "take_back_instrument_answers",
            .summary = "Really removes what the two of you answered.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return instruments.take_back(privacy::people_scope(call.viewer()), input.answers_id);
  }
};

}  // namespace nabij::instruments
