#include "areas/api/show_map.hpp"

namespace nabij::areas {
namespace {

double degrees(std::int32_t units) { return static_cast<double>(units) / kUnitsPerDegree; }

ShowMap::RingView to_view(const Ring& ring) {
  ShowMap::RingView view;
  view.reserve(ring.size() + 1);
  for (Point point : ring) view.push_back({degrees(point.x), degrees(point.y)});
  if (!view.empty()) view.push_back(view.front());
  return view;
}

ShowMap::AreaShape to_view(const AreaBorder& border) {
  ShowMap::AreaShape view{
      border.area.id, border.area.code, border.area.name, border.area.parent_id, {}};
  for (const Polygon& polygon : border.polygons) {
    auto& rings = view.polygons.emplace_back();
    for (const Ring& ring : polygon) rings.push_back(to_view(ring));
  }
  return view;
}

}  // namespace

http::Spec ShowMap::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/areas/map",
          .operation = "show_map",
          .summary = "The borders of the areas of a kind; neighbours share their border exactly.",
          .access = http::Access::signed_in(),
          .tagged = true};
}

Result<ShowMap::Map> ShowMap::handle(http::Call& call, const Input& input) const {
  RegionId region = call.viewer().region;
  return areas.database().read([&](storage::Reader& reader) -> Result<Output> {
    Map map{input.kind, 0, {}, {}};
    Box bounds;
    for (const AreaBorder& border : TRY(areas.borders(reader, region, input.kind))) {
      map.year = border.area.year;
      bounds.stretch(box_of(border.polygons));
      map.items.push_back(to_view(border));
    }
    if (!bounds.empty()) {
      map.bounds = {degrees(bounds.west), degrees(bounds.south), degrees(bounds.east),
                    degrees(bounds.north)};
    }
    call.set_tag(TRY(areas.map_version(reader, region, input.kind)));
    return map;
  });
}

}  // namespace nabij::areas
