#include <fmt/format.h>

#include <unordered_map>

#include "areas/areas.hpp"
#include "areas/domain/geojson.hpp"
#include "areas/domain/plan.hpp"
#include "areas/store/area_store.hpp"

namespace nabij::areas {
namespace {

struct Snapped {
  std::vector<Feature> features;
  std::int32_t step = 0;
};

// One grid for the whole file, so that neighbours stay neighbours.
Result<Snapped> snap_all(std::vector<Feature> features) {
  Box bounds;
  for (const Feature& feature : features) bounds.stretch(box_of(feature.polygons));
  tables::ProblemList problems;
  std::int32_t step = grid_step(bounds);
  for (Feature& feature : features) {
    if (snap(feature.polygons, step)) continue;
    problems.add(feature_field(feature.index, "geometry"), "too_small",
                 fmt::format("This area has no surface (line {}).", feature.line));
  }
  if (!problems.empty()) return problems.take_error();
  return Snapped{std::move(features), step};
}

Result<std::unordered_map<AreaId, Polygons>> shapes_now(storage::Reader& reader, RegionId region,
                                                        const AreaFile& file) {
  std::unordered_map<AreaId, Polygons> shapes;
  for (auto& shape : TRY(store::shapes_of_year(reader, region, file.kind, file.year))) {
    shapes.emplace(shape.area, std::move(shape.polygons));
  }
  return shapes;
}

Result<ImportPlan> make_plan(storage::Reader& reader, const ImportRun& run, const AreaFile& file,
                             const Snapped& snapped) {
  auto known = TRY(store::all(reader, run.region));
  auto shapes = TRY(shapes_now(reader, run.region, file));
  return plan_import({file.kind, file.year, known, shapes}, snapped.features);
}

Result<> apply(storage::Writer& writer, const ImportRun& run, const ImportPlan& plan,
               std::int32_t step) {
  for (const PlannedArea& planned : plan.areas) {
    if (planned.change == Change::None) continue;
    if (planned.change == Change::Create) {
      TRY(store::add(writer, run.region, planned.area));
    } else {
      TRY(store::change(writer, run.region, planned.area));
    }
    const Polygons& polygons = planned.feature->polygons;
    TRY(store::put_shape(writer, run.region, {planned.area.id, box_of(polygons), step, polygons}));
  }
  return {};
}

AreaReport report_of(const ImportPlan& plan) {
  AreaReport report;
  report.items_read = static_cast<int>(plan.areas.size());
  for (const PlannedArea& planned : plan.areas) {
    if (planned.change == Change::Create) ++report.created;
    if (planned.change == Change::Update) ++report.updated;
    if (planned.change == Change::None) ++report.unchanged;
  }
  return report;
}

}  // namespace

Result<AreaReport> Areas::import_areas(const ImportRun& run, const AreaFile& file,
                                       std::string_view geojson) {
  FeatureNames names{file.code_property, file.name_property, file.parent_code_property};
  Snapped snapped = TRY(snap_all(TRY(read_geojson(geojson, names))));
  if (run.dry_run) {
    return needs_.database.read([&](storage::Reader& reader) -> Result<AreaReport> {
      return report_of(TRY(make_plan(reader, run, file, snapped)));
    });
  }
  store::Import import{needs_.ids.next(), file.kind, file.year, needs_.clock.now(), run.member, 0};
  return needs_.database.write([&](storage::Writer& writer) -> Result<AreaReport> {
    ImportPlan plan = TRY(make_plan(writer, run, file, snapped));
    for (PlannedArea& planned : plan.areas) {
      if (planned.change == Change::Create) planned.area.id = needs_.ids.make<AreaId>();
    }
    TRY(apply(writer, run, plan, snapped.step));
    import.areas = static_cast<int>(plan.areas.size());
    TRY(store::add_import(writer, run.region, import));
    return report_of(plan);
  });
}

}  // namespace nabij::areas
