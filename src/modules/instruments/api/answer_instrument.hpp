// One side answers a questionnaire.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct AnswerInstrument {
  Instruments& instruments;
  struct Input : NewAnswers {
    PersonId person_id;
    static constexpr std::string_view schema_name = "NewInstrumentAnswersOf";
    static constexpr auto fields() {
      return std::tuple_cat(std::tuple{http::field("person_id", &Input::person_id,
                                                   {.in = http::In::Path,
                                                    .personal = privacy::PersonalData::Pseudonym})},
                            NewAnswers::fields());
    }
  };
  using Output = InstrumentPage;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/people/{person_id}/instruments",
            .operation = "answer_instrument",
            .summary = "One side answers a questionnaire.",
            .access = http::Access::only({privacy::Role::Worker}),
            .success = 201,
            .repeatable = true};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto after =
        TRY(instruments.answer(privacy::people_scope(call.viewer()), input.person_id, input));
    if (!after.is_new) call.set_status(200);
    return std::move(after.page);
  }
};

}  // namespace nabij::instruments
