#include "areas/areas.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "areas/store/area_store.hpp"
#include "base/text.hpp"

namespace nabij::areas {
namespace {

void sort_by_name(std::vector<Area>& areas) {
  std::sort(areas.begin(), areas.end(), [](const Area& left, const Area& right) {
    return std::pair(base::fold(left.name), left.code) <
           std::pair(base::fold(right.name), right.code);
  });
}

}  // namespace

Result<Area> Areas::area(storage::Reader& reader, RegionId region, AreaId id) {
  auto found = TRY(store::area(reader, region, id));
  if (!found) return fail(ErrorCode::NotFound);
  return *found;
}

Result<bool> Areas::is_known(storage::Reader& reader, RegionId region, AreaId id) {
  return TRY(store::area(reader, region, id)).has_value();
}

Result<std::vector<Area>> Areas::current(storage::Reader& reader, RegionId region, AreaKind kind,
                                         std::optional<AreaId> parent) {
  auto areas = TRY(store::current(reader, region, kind));
  if (parent) {
    std::erase_if(areas, [&](const Area& area) { return area.parent_id != parent; });
  }
  sort_by_name(areas);
  return areas;
}

Result<std::vector<Area>> Areas::all(storage::Reader& reader, RegionId region) {
  return store::all(reader, region);
}

Result<std::vector<AreaName>> Areas::names(storage::Reader& reader, RegionId region,
                                           const std::vector<AreaId>& ids) {
  return store::names(reader, region, ids);
}

Result<std::optional<Area>> Areas::area_at(storage::Reader& reader, RegionId region,
                                           double longitude, double latitude) {
  if (!(std::abs(longitude) <= 180 && std::abs(latitude) <= 90)) return std::nullopt;
  Point point{static_cast<std::int32_t>(std::lround(longitude * kUnitsPerDegree)),
              static_cast<std::int32_t>(std::lround(latitude * kUnitsPerDegree))};
  using enum AreaKind;
  for (AreaKind kind : {Neighbourhood, District, Borough, Municipality}) {
    for (const auto& shape : TRY(store::shapes_around(reader, region, kind, point))) {
      if (contains(shape.polygons, point)) return TRY(store::area(reader, region, shape.area));
    }
  }
  return std::nullopt;
}

Result<std::vector<AreaBorder>> Areas::borders(storage::Reader& reader, RegionId region,
                                               AreaKind kind) {
  std::vector<AreaBorder> borders;
  auto areas = TRY(current(reader, region, kind, std::nullopt));
  if (areas.empty()) return borders;
  std::unordered_map<AreaId, Polygons> shapes;
  for (auto& shape : TRY(store::shapes_of_year(reader, region, kind, areas.front().year))) {
    shapes.emplace(shape.area, std::move(shape.polygons));
  }
  for (const Area& area : areas) {
    auto shape = shapes.find(area.id);
    if (shape != shapes.end()) borders.push_back({area, std::move(shape->second)});
  }
  return borders;
}

Result<std::string> Areas::map_version(storage::Reader& reader, RegionId region, AreaKind kind) {
  auto newest = TRY(store::newest_import(reader, region, kind));
  return "\"" + (newest ? base::to_text(*newest) : std::string("none")) + "\"";
}

}  // namespace nabij::areas
