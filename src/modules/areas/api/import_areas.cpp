#include "areas/api/import_areas.hpp"

namespace nabij::areas {

http::Spec ImportAreas::spec() {
  return {.method = http::Method::Post,
          .path = "/api/v1/areas/import",
          .operation = "import_areas",
          .summary = "Takes in a GeoJSON file of areas in WGS84, wholly or not at all.",
          .access = http::Access::host({privacy::Role::Administrator}),
          .body_limit = 32ULL * 1024 * 1024,
          .body_type = "application/geo+json"};
}

Result<ImportAreas::Report> ImportAreas::handle(http::Call& call, const Input& input) const {
  ImportRun run{call.viewer().region, call.viewer().member, input.dry_run.value_or(false)};
  AreaFile file{input.kind, input.year, input.code_property, input.name_property,
                input.parent_code_property};
  AreaReport report = TRY(areas.import_areas(run, file, input.body));
  return Report{run.dry_run, report.created, report.updated, report.unchanged, report.items_read};
}

}  // namespace nabij::areas
