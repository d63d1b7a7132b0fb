// The borders of the current areas of a kind.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ShowMap {
  Areas& areas;
  struct Input {
    AreaKind kind = AreaKind::Neighbourhood;
    static constexpr std::string_view schema_name = "MapWanted";
    static constexpr auto fields() {
      return std::tuple{http::field("kind", &Input::kind, {.in = http::In::Query})};
    }
  };
  using Position = std::vector<double>;  // longitude, latitude
  using RingView = std::vector<Position>;
  struct AreaShape {
    AreaId id;
    std::string code;
    std::string name;
    std::optional<AreaId> parent_id;
    std::vector<std::vector<RingView>> polygons;
    static constexpr std::string_view schema_name = "AreaBorder";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("id", &AreaShape::id), field("code", &AreaShape::code),
                        field("name", &AreaShape::name), field("parent_id", &AreaShape::parent_id),
                        field("polygons", &AreaShape::polygons,
                              {.about = "WGS84; rings are closed, the first is the outside"})};
    }
  };
  struct Map {
    AreaKind kind = AreaKind::Neighbourhood;
    int year = 0;
    std::vector<double> bounds;
    std::vector<AreaShape> items;
    static constexpr std::string_view schema_name = "AreaMap";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("kind", &Map::kind), field("year", &Map::year),
          field("bounds", &Map::bounds, {.about = "West, south, east, north; empty without areas"}),
          field("items", &Map::items)};
    }
  };
  using Output = Map;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
