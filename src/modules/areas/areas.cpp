#include "areas/areas.hpp"

#include <algorithm>
#include <cmath>

#include "areas/domain/shape.hpp"
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

}  // namespace nabij::areas
