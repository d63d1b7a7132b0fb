// A questionnaire is not answered any more.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct EndInstrument {
  Instruments& instruments;
  struct Input {
    InstrumentId instrument_id;
    static constexpr std::string_view schema_name = "EndInstrument";
    static constexpr auto fields() {
      return std::tuple{
          http::field("instrument_id", &Input::instrument_id, {.in = http::In::Path})};
    }
  };
  using Output = InstrumentList;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/instruments/{instrument_id}/ended",
            .operation = "end_instrument",
            .summary = "No more answers to it; those that were given stay readable.",
            .access = http::Access::host({privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return instruments.end(call.viewer(), input.instrument_id);
  }
};

}  // namespace nabij::instruments
