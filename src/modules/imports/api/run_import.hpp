// Takes a file in, wholly or not at all.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct RunImport {
  Imports& imports;
  struct Input {
    ImportId import_id;
    static constexpr std::string_view schema_name = "RunImport";
    static constexpr auto fields() {
      return std::tuple{http::field("import_id", &Input::import_id, {.in = http::In::Path})};
    }
  };
  using Output = Summary;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/imports/{import_id}/run",
            .operation = "run_import",
            .summary = "Begins to take in all of a file; goes on by itself.",
            .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator}),
            .success = 202};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return imports.run(call.viewer(), input.import_id);
  }
};

}  // namespace nabij::imports
