// A file with contacts from another system. Nothing is taken in yet.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct StageImport {
  Imports& imports;
  struct Input {
    ImportId id;
    std::string body;
    static constexpr std::string_view schema_name = "StageImport";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("id", &Input::id, {.in = http::In::Query}),
          field("body", &Input::body,
                {.in = http::In::RawBody,
                 .personal = FreeText,
                 .about = "CSV or XLSX: at most 16 MiB, 50,000 lines and 100 columns"})};
    }
  };
  using Output = Summary;
  static http::Spec spec() {
    return {.method = http::Method::Post,
            .path = "/api/v1/imports",
            .operation = "stage_import",
            .summary = "Puts a file of contacts ready to be looked at; nothing is taken in yet.",
            .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator}),
            .success = 201,
            .body_limit = kMostBytes,
            .body_type = "application/octet-stream"};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    return imports.stage(call.viewer(), {input.id, input.body});
  }
};

}  // namespace nabij::imports
