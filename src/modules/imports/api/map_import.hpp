// Says what each column and each unknown value stands for, and remembers it.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct MapImport {
  Imports& imports;
  struct Input : Mapping {
    ImportId import_id;
    static constexpr std::string_view schema_name = "MapImport";
    static constexpr auto fields() {
      return std::tuple_cat(
          std::tuple{http::field("import_id", &Input::import_id, {.in = http::In::Path})},
          Mapping::fields());
    }
  };
  using Output = Detail;
  static http::Spec spec() {
    return {.method = http::Method::Put,
            .path = "/api/v1/imports/{import_id}/mapping",
            .operation = "map_import",
            .summary = "Says what each column and each unknown value stands for.",
            .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator}),
            .body_limit = 1024 * 1024};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return imports.map(call.viewer(), input.import_id, input);
  }
};

}  // namespace nabij::imports
