// An import by whoever brought it.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct ShowImport {
  Imports& imports;
  struct Input {
    ImportId import_id;
    static constexpr std::string_view schema_name = "ShowImport";
    static constexpr auto fields() {
      return std::tuple{http::field("import_id", &Input::import_id, {.in = http::In::Path})};
    }
  };
  using Output = Detail;
  static http::Spec spec() {
    return {
        .method = http::Method::Get,
        .path = "/api/v1/imports/{import_id}",
        .operation = "show_import",
        .summary = "A staged file with its columns, values and mapping; or how far its run is.",
        .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return imports.show(call.viewer(), input.import_id);
  }
};

}  // namespace nabij::imports
