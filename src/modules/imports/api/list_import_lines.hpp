// What would happen, line by line. Nothing is written.
#pragma once

#include "imports/imports.hpp"

namespace nabij::imports {

struct ListImportLines {
  Imports& imports;
  struct Input {
    ImportId import_id;
    std::optional<Verdict> verdict;
    std::optional<std::int64_t> limit;
    std::optional<std::string> cursor;
    static constexpr std::string_view schema_name = "ListImportLines";
    static constexpr auto fields() {
      using http::field;
      using http::In;
      return std::tuple{
          field("import_id", &Input::import_id, {.in = In::Path}),
          field("verdict", &Input::verdict, {.in = In::Query}),
          field("limit", &Input::limit, {.in = In::Query, .minimum = 1, .maximum = 200}),
          field("cursor", &Input::cursor, {.in = In::Query, .max_length = 20})};
    }
  };
  using Output = DryRun;
  static http::Spec spec() {
    return {
        .method = http::Method::Get,
        .path = "/api/v1/imports/{import_id}/lines",
        .operation = "list_import_lines",
        .summary = "A dry run: what would become of each line.",
        .access = http::Access::only({privacy::Role::TeamLeader, privacy::Role::Administrator})};
  }
  Result<Output> handle(http::Call& call, const Input& input) const {
    LinesWanted wanted{input.verdict, input.cursor, input.limit.value_or(100)};
    return imports.dry_run(call.viewer(), input.import_id, wanted);
  }
};

}  // namespace nabij::imports
