// Throws away a file that was not taken in.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct DiscardImport {
  Imports& imports;
  struct Input {
    ImportId import_id;
    static constexpr std::string_view schema_name = "DiscardImport";
    static constexpr auto fields() {
      return std::tuple{http::field("import_id", &Input::import_id, {.in = http::In::Path})};
    }
  };
  using Output = http::NoContent;
  static http::Spec spec() {
    return {.method = http::Method::Delete,
            .path = "/api/v1/imports/{import_id}",
            .operation = "discard_import",
            .summary = "Throws a staged file away.",
            .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator}),
            .success = 204};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    TRY(imports.discard(call.viewer(), input.import_id));
    return http::NoContent{};
  }
};

}  // namespace nabij::imports
