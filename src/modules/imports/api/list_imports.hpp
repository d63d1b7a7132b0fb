// The imports of the organisation; a team leader sees their own.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct ListImports {
  Imports& imports;
  using Input = http::Nothing;
  using Output = http::Page<Summary>;
  static http::Spec spec() {
    return {
        .method = http::Method::Get,
        .path = "/api/v1/imports",
        .operation = "list_imports",
        .summary = "The newest hundred imports, newest first.",
        .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    static_cast<void>(input);
    return Output{TRY(imports.list(call.viewer())), std::nullopt};
  }
};

}  // namespace nabij::imports
