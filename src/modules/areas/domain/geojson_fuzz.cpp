#include "areas/domain/geojson.hpp"
#include "support/fuzzing.hpp"

using namespace nabij;
using namespace nabij::areas;
using fuzzing::must;

namespace {

void check(const Polygons& polygons) {
  must(!polygons.empty(), "an area has a polygon");
  for (const auto& polygon : polygons) {
    must(!polygon.empty(), "a polygon has an outside");
    for (const auto& ring : polygon) must(ring.size() >= 3, "a ring has three points");
  }
  auto box = box_of(polygons);
  auto step = grid_step(box);
  auto snapped = polygons;
  if (!snap(snapped, step)) return;
  auto again = unpack(pack(snapped, step), step);
  must(again.has_value() && *again == snapped, "a shape is read as it was packed");
  (void)contains(snapped, {(box.west / 2) + (box.east / 2), (box.south / 2) + (box.north / 2)});
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto features = read_geojson({reinterpret_cast<const char*>(data), size}, {"c", "n", "w"});
  if (!features.has_value()) {
    must(features.error().code == ErrorCode::InvalidInput, "bad input is called bad input");
    must(!features.error().fields.empty(), "what is at fault is named");
    return 0;
  }
  for (const auto& feature : *features) check(feature.polygons);
  (void)unpack({data, size}, 10);
  return 0;
}
