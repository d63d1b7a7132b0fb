// Undoes a whole import within the term.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct UndoImport {
  Imports& imports;
  struct Input {
    ImportId import_id;
    static constexpr std::string_view schema_name = "UndoImport";
    static constexpr auto fields() {
      return std::tuple{http::field("import_id", &Input::import_id, {.in = http::In::Path})};
    }
  };
  using Output = Summary;
  static http::Spec spec() {
    return {
        .method = http::Method::Post,
        .path = "/api/v1/imports/{import_id}/undo",
        .operation = "undo_import",
        .summary = "Takes back what an import made, and nothing that came since.",
        .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return imports.undo(call.viewer(), input.import_id);
  }
};

}  // namespace nabij::imports
