// What the module asks of the database about areas and their borders.
#pragma once

#include <optional>
#include <vector>

#include "areas/areas.hpp"
#include "areas/domain/shape.hpp"
#include "storage/database.hpp"

namespace nabij::areas::store {

struct Shape {
  AreaId area;
  Box box;
  std::int32_t step = 0;
  Polygons polygons;
};

struct Import {
  base::Uuid id;
  AreaKind kind;
  int year = 0;
  base::Instant at;
  MemberId member;
  int areas = 0;
};

Result<std::optional<Area>> area(storage::Reader& reader, RegionId region, AreaId id);
Result<std::vector<Area>> current(storage::Reader& reader, RegionId region, AreaKind kind);
Result<std::vector<Area>> all(storage::Reader& reader, RegionId region);
Result<std::vector<Area>> of_year(storage::Reader& reader, RegionId region, AreaKind kind,
                                  int year);
Result<std::vector<AreaName>> names(storage::Reader& reader, RegionId region,
                                    const std::vector<AreaId>& ids);
Result<std::vector<Shape>> shapes_of_year(storage::Reader& reader, RegionId region, AreaKind kind,
                                          int year);
// Shapes of current areas whose box holds the point.
Result<std::vector<Shape>> shapes_around(storage::Reader& reader, RegionId region, AreaKind kind,
                                         Point point);
Result<std::optional<base::Uuid>> newest_import(storage::Reader& reader, RegionId region,
                                                AreaKind kind);

Result<> add(storage::Writer& writer, RegionId region, const Area& area);
Result<> change(storage::Writer& writer, RegionId region, const Area& area);
Result<> put_shape(storage::Writer& writer, RegionId region, const Shape& shape);
Result<> add_import(storage::Writer& writer, RegionId region, const Import& import);

}  // namespace nabij::areas::store
