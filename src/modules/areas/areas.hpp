// Areas: the tree of municipality, borough, district and neighbourhood with official codes and
// years (boundaries change), their borders, and baseline figures by others with source and year
// (requirements Q01, Q04, O09).
//
// A fact names the finest area known (a neighbourhood, usually). "Current" areas of a kind are
// those of the newest year imported for that kind. Other modules may also read the tables
// `area(region_id, id, kind, year, code, name, parent_id)` and
// `baseline(region_id, measure, year, area_id, value, source)`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "areas/domain/area.hpp"
#include "areas/domain/shape.hpp"
#include "base/clock.hpp"
#include "base/ids.hpp"
#include "http/api.hpp"
#include "storage/database.hpp"

namespace nabij::areas {

struct Dependencies {
  storage::Database& database;
  const base::Clock& clock;
  base::IdSource& ids;
};

struct AreaName {
  AreaId id;
  std::string name;
};

struct AreaBorder {
  Area area;
  Polygons polygons;
};

// Which file it is: what it holds, of which year, and which properties to read.
struct AreaFile {
  AreaKind kind = AreaKind::Neighbourhood;
  int year = 0;
  std::string code_property;
  std::string name_property;
  std::optional<std::string> parent_code_property;  // code of any coarser area known
};

struct BaselineFile {
  AreaKind kind = AreaKind::Neighbourhood;
  int year = 0;
  std::string source;
};

// Who imports, and whether anything is to be kept.
struct ImportRun {
  RegionId region;
  MemberId member;
  bool dry_run = false;
};

struct AreaReport {
  int created = 0;
  int updated = 0;
  int unchanged = 0;
  int items_read = 0;
};

struct BaselineReport {
  int figures = 0;
  int areas_matched = 0;
  std::vector<std::string> measures;
  int missing = 0;                           // cells that the source left open
  std::vector<std::string> unmatched_codes;  // at most 100
  std::vector<std::string> ignored_columns;
};

// What can be known of an area, and the years for which something is.
struct Measure {
  std::string key;
  std::string label_nl;
  std::string label_en;
  std::string unit;
  std::vector<int> years;
};

struct BaselineFigure {
  AreaId area;
  std::string measure;
  std::optional<double> value;  // empty: the source left it open
  int year = 0;
  std::string source;
  std::string code;  // of the area
};

class Areas {
 public:
  explicit Areas(const Dependencies& dependencies) : needs_(dependencies) {}

  storage::Database& database() { return needs_.database; }

  // NotFound when the region has no such area.
  Result<Area> area(storage::Reader& reader, RegionId region, AreaId id);
  Result<bool> is_known(storage::Reader& reader, RegionId region, AreaId id);
  // Current areas of a kind by name; with `parent`, those that stand directly below it.
  Result<std::vector<Area>> current(storage::Reader& reader, RegionId region, AreaKind kind,
                                    std::optional<AreaId> parent);
  // Every area of every year, for those who roll up facts of the past.
  Result<std::vector<Area>> all(storage::Reader& reader, RegionId region);
  // In no order; unknown ids are left out.
  Result<std::vector<AreaName>> names(storage::Reader& reader, RegionId region,
                                      const std::vector<AreaId>& ids);
  // The finest current area that holds the point (WGS84 degrees), or nothing.
  Result<std::optional<Area>> area_at(storage::Reader& reader, RegionId region, double longitude,
                                      double latitude);

  // Current areas of a kind with their borders, by name.
  Result<std::vector<AreaBorder>> borders(storage::Reader& reader, RegionId region, AreaKind kind);
  // Changes whenever an import of that kind may have changed its borders; an HTTP entity tag.
  Result<std::string> map_version(storage::Reader& reader, RegionId region, AreaKind kind);

  // Takes in a GeoJSON FeatureCollection (RFC 7946), wholly or not at all. InvalidInput lists
  // what is wrong per feature.
  Result<AreaReport> import_areas(const ImportRun& run, const AreaFile& file,
                                  std::string_view geojson);
  // Takes in a CSV of figures per area, wholly or not at all. InvalidInput lists what is wrong
  // per line and column.
  Result<BaselineReport> import_baseline(const ImportRun& run, const BaselineFile& file,
                                         std::string_view csv);

  // Measures of which there are figures.
  Result<std::vector<Measure>> measures(storage::Reader& reader, RegionId region);
  // For the current areas of a kind; without a year, of the newest year there is. Only areas of
  // which the source says something, even if that is "unknown".
  Result<std::vector<BaselineFigure>> baseline(storage::Reader& reader, RegionId region,
                                               AreaKind kind, const std::string& measure,
                                               std::optional<int> year);

 private:
  Dependencies needs_;
};

// Every endpoint under /api/v1/areas and /api/v1/baseline.
void add_endpoints(http::Api& api, Areas& areas);

}  // namespace nabij::areas
