#include <unordered_map>

#include "areas/areas.hpp"
#include "areas/domain/baseline.hpp"
#include "areas/store/area_store.hpp"
#include "areas/store/baseline_store.hpp"

namespace nabij::areas {
namespace {

constexpr std::size_t kMostCodesNamed = 100;

using AreasByCode = std::unordered_map<std::string, AreaId>;

// Figures of a year belong to the areas of that year; without those, to the current ones.
Result<AreasByCode> areas_for(storage::Reader& reader, RegionId region, const BaselineFile& file) {
  auto areas = TRY(store::of_year(reader, region, file.kind, file.year));
  if (areas.empty()) areas = TRY(store::current(reader, region, file.kind));
  AreasByCode by_code;
  for (const Area& area : areas) by_code.emplace(area.code, area.id);
  return by_code;
}

struct Plan {
  std::vector<BaselineFigure> figures;
  BaselineReport report;
};

Result<Plan> make_plan(const BaselineTable& table, const AreasByCode& areas,
                       const BaselineFile& file) {
  Plan plan;
  plan.report.measures = table.measures;
  plan.report.ignored_columns = table.ignored_columns;
  for (const std::string& code : table.codes) {
    if (areas.contains(code)) {
      ++plan.report.areas_matched;
    } else if (plan.report.unmatched_codes.size() < kMostCodesNamed) {
      plan.report.unmatched_codes.push_back(code);
    }
  }
  if (plan.report.areas_matched == 0) {
    tables::ProblemList problems;
    problems.add("line 2", "unknown_area",
                 "None of the codes in this file is of an area that is known here; import the "
                 "areas first.");
    return problems.take_error();
  }
  for (const BaselineCell& cell : table.cells) {
    auto area = areas.find(cell.code);
    if (area == areas.end()) continue;
    plan.report.missing += cell.value ? 0 : 1;
    plan.report.figures += cell.value ? 1 : 0;
    plan.figures.push_back(
        {area->second, cell.measure, cell.value, file.year, file.source, cell.code});
  }
  return plan;
}

Result<Plan> read_plan(storage::Reader& reader, const ImportRun& run, const BaselineFile& file,
                       const tables::Table& csv) {
  MeasureUnits units;
  for (const Measure& measure : TRY(store::measures(reader, run.region))) {
    units[measure.key].percent = measure.unit == "percent";
  }
  auto columns = TRY(store::columns(reader, run.region));
  BaselineTable table = TRY(read_baseline(csv, columns, units));
  return make_plan(table, TRY(areas_for(reader, run.region, file)), file);
}

}  // namespace

Result<BaselineReport> Areas::import_baseline(const ImportRun& run, const BaselineFile& file,
                                              std::string_view csv) {
  tables::Table table = TRY(tables::read_csv(csv));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    return store::ship_measures(writer, run.region);
  }));
  if (run.dry_run) {
    return needs_.database.read([&](storage::Reader& reader) -> Result<BaselineReport> {
      return TRY(read_plan(reader, run, file, table)).report;
    });
  }
  base::Instant now = needs_.clock.now();
  return needs_.database.write([&](storage::Writer& writer) -> Result<BaselineReport> {
    Plan plan = TRY(read_plan(writer, run, file, table));
    for (const BaselineFigure& figure : plan.figures) {
      TRY(store::put(writer, run.region, figure, now));
    }
    return plan.report;
  });
}

Result<std::vector<Measure>> Areas::measures(storage::Reader& reader, RegionId region) {
  auto measures = TRY(store::measures(reader, region));
  for (const auto& [key, year] : TRY(store::measure_years(reader, region))) {
    for (Measure& measure : measures) {
      if (measure.key == key) measure.years.push_back(year);
    }
  }
  std::erase_if(measures, [](const Measure& measure) { return measure.years.empty(); });
  return measures;
}

Result<std::vector<BaselineFigure>> Areas::baseline(storage::Reader& reader, RegionId region,
                                                    AreaKind kind, const std::string& measure,
                                                    std::optional<int> year) {
  store::MeasureQuestion question{region, kind, measure};
  auto chosen = year ? year : TRY(store::newest_year(reader, question));
  if (!chosen) return std::vector<BaselineFigure>{};
  auto figures = TRY(store::figures(reader, question, *chosen));
  // The source may be older than the current boundaries: the code tells which area it is now.
  AreasByCode now;
  for (const Area& area : TRY(store::current(reader, region, kind))) now[area.code] = area.id;
  std::erase_if(figures, [&](const BaselineFigure& figure) { return !now.contains(figure.code); });
  for (BaselineFigure& figure : figures) figure.area = now.at(figure.code);
  return figures;
}

}  // namespace nabij::areas
