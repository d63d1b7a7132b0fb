// What a young person and the worker who asks answered.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct ShowInstruments {
  Instruments& instruments;
  struct Input {
    PersonId person_id;
    static constexpr std::string_view schema_name = "ShowInstruments";
    static constexpr auto fields() {
      return std::tuple{
          http::field("person_id", &Input::person_id,
                      {.in = http::In::Path, .personal = privacy::PersonalData::Pseudonym})};
    }
  };
  using Output = InstrumentPage;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/people/{person_id}/instruments",
            .operation = "show_instruments",
            .summary = "Questionnaires for the two of you, and what you answered.",
            .access = http::Access::only({privacy::Role::Worker})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return instruments.page(privacy::people_scope(call.viewer()), input.person_id);
  }
};

}  // namespace nabij::instruments
