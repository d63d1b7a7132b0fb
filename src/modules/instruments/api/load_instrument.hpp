// A questionnaire that the organisations of this region hold a licence for.
#pragma once

#include "instruments/instruments.hpp"

namespace nabij::instruments {

struct LoadInstrument {
  Instruments& instruments;
  using Input = NewInstrument;
  using Output = InstrumentList;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/instruments",
            .operation = "load_instrument",
            .summary = "Loads a questionnaire from its definition, wholly or not at all.",
            .access = http::Access::host({privacy::Role::Administrator}),
            .success = 201,
            .repeatable = true,
            .body_limit = kDefinitionBytesAtMost};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    auto after = TRY(instruments.load(call.viewer(), input));
    if (!after.is_new) call.set_status(200);
    return std::move(after.page);
  }
};

}  // namespace nabij::instruments
