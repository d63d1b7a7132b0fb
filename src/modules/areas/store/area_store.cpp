#include "areas/store/area_store.hpp"

#include "areas/sql.hpp"

namespace nabij::areas::store {
namespace {

Area to_area(const storage::Row& row) {
  return {row.id<AreaId>(0),
          row.get<std::string>(1),
          row.get<std::string>(2),
          base::from_name<AreaKind>(row.text(3)).value_or(AreaKind::Neighbourhood),
          row.get<int>(4),
          row.optional_id<AreaId>(5)};
}

Result<std::vector<Shape>> shapes(storage::Reader& reader, const storage::Sql& sql,
                                  const storage::Params& params) {
  std::vector<Shape> items;
  TRY(reader.query(sql, params, [&](const storage::Row& row) -> Result<> {
    Shape shape;
    shape.area = row.id<AreaId>(0);
    shape.box = {row.get<std::int32_t>(1), row.get<std::int32_t>(2), row.get<std::int32_t>(3),
                 row.get<std::int32_t>(4)};
    shape.step = row.get<std::int32_t>(5);
    auto polygons = unpack(row.bytes(6), shape.step);
    if (!polygons) {
      Error error = fail(ErrorCode::Internal);
      error.internal = "area_shape holds bytes that are no polygons";
      return error;
    }
    shape.polygons = std::move(*polygons);
    items.push_back(std::move(shape));
    return {};
  }));
  return items;
}

}  // namespace

Result<std::optional<Area>> area(storage::Reader& reader, RegionId region, AreaId id) {
  return reader.first(sql::area_by_id, {{"region", region}, {"id", id}}, to_area);
}

Result<std::vector<Area>> current(storage::Reader& reader, RegionId region, AreaKind kind) {
  return reader.all(sql::areas_current, {{"region", region}, {"kind", base::to_name(kind)}},
                    to_area);
}

Result<std::vector<Area>> all(storage::Reader& reader, RegionId region) {
  return reader.all(sql::areas_all, {{"region", region}}, to_area);
}

Result<std::vector<Area>> of_year(storage::Reader& reader, RegionId region, AreaKind kind,
                                  int year) {
  return reader.all(sql::areas_of_year,
                    {{"region", region}, {"kind", base::to_name(kind)}, {"year", year}}, to_area);
}

Result<std::vector<AreaName>> names(storage::Reader& reader, RegionId region,
                                    const std::vector<AreaId>& ids) {
  return reader.all(
      sql::areas_named, {{"region", region}, {"ids", ids}},
      [](const storage::Row& row) { return AreaName{row.id<AreaId>(0), row.get<std::string>(1)}; });
}

Result<std::vector<Shape>> shapes_of_year(storage::Reader& reader, RegionId region, AreaKind kind,
                                          int year) {
  return shapes(reader, sql::shapes_of_year,
                {{"region", region}, {"kind", base::to_name(kind)}, {"year", year}});
}

Result<std::vector<Shape>> shapes_around(storage::Reader& reader, RegionId region, AreaKind kind,
                                         Point point) {
  return shapes(
      reader, sql::shapes_around,
      {{"region", region}, {"kind", base::to_name(kind)}, {"x", point.x}, {"y", point.y}});
}

Result<std::optional<base::Uuid>> newest_import(storage::Reader& reader, RegionId region,
                                                AreaKind kind) {
  return reader.first(sql::import_newest, {{"region", region}, {"kind", base::to_name(kind)}},
                      [](const storage::Row& row) { return row.id<AreaId>(0).uuid; });
}

Result<> add(storage::Writer& writer, RegionId region, const Area& area) {
  TRY(writer.execute(sql::area_insert, {{"region", region},
                                        {"id", area.id},
                                        {"kind", base::to_name(area.kind)},
                                        {"year", area.year},
                                        {"code", area.code},
                                        {"name", area.name},
                                        {"parent", area.parent_id}}));
  return {};
}

Result<> change(storage::Writer& writer, RegionId region, const Area& area) {
  TRY(writer.execute(
      sql::area_change,
      {{"region", region}, {"id", area.id}, {"name", area.name}, {"parent", area.parent_id}}));
  return {};
}

Result<> put_shape(storage::Writer& writer, RegionId region, const Shape& shape) {
  TRY(writer.execute(sql::shape_put, {{"region", region},
                                      {"id", shape.area},
                                      {"west", shape.box.west},
                                      {"south", shape.box.south},
                                      {"east", shape.box.east},
                                      {"north", shape.box.north},
                                      {"step", shape.step},
                                      {"polygons", pack(shape.polygons, shape.step)}}));
  return {};
}

Result<> add_import(storage::Writer& writer, RegionId region, const Import& import) {
  TRY(writer.execute(sql::import_insert, {{"region", region},
                                          {"id", import.id},
                                          {"kind", base::to_name(import.kind)},
                                          {"year", import.year},
                                          {"at", import.at},
                                          {"member", import.member},
                                          {"areas", import.areas}}));
  return {};
}

}  // namespace nabij::areas::store
