// Every questionnaire that was loaded in this region.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct ListInstruments {
  Instruments& instruments;
  using Input = http::Nothing;
  using Output = InstrumentList;
  static http::Spec spec() {
    return {.method = http::Method::Get,
            .path = "/api/v1/instruments",
            .operation = "list_instruments",
            .summary = "Every questionnaire that was loaded, with its licence.",
            .access = http::Access::host({privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input&) const {
    return instruments.list(call.viewer().region);
  }
};

}  // namespace nabij::instruments
