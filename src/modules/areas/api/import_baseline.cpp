#include "areas/api/import_baseline.hpp"

namespace nabij::areas {

http::Spec ImportBaseline::spec() {
  return {.method = http::Method::Post,
          .path = "/api/v1/baseline/import",
          .operation = "import_baseline",
          .summary = "Takes in a CSV file of figures per area, wholly or not at all.",
          .access = http::Access::host({privacy::Role::Administrator}),
          .body_limit = 32ULL * 1024 * 1024,
          .body_type = "text/csv"};
}

Result<ImportBaseline::Report> ImportBaseline::handle(http::Call& call, const Input& input) const {
  ImportRun run{call.viewer().region, call.viewer().member, input.dry_run.value_or(false)};
  BaselineFile file{input.kind, input.year, input.source};
  BaselineReport report = TRY(areas.import_baseline(run, file, input.body));
  return Report{run.dry_run,    report.figures,         report.areas_matched,  report.measures,
                report.missing, report.unmatched_codes, report.ignored_columns};
}

}  // namespace nabij::areas
