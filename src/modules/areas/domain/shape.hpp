// The border of an area on a decimal grid, so that a border that two areas share stays one line
// after rounding, in this file and in the files of coarser areas.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/text.hpp"

namespace nabij::areas {

// Ten-millionths of a degree (about a centimetre), WGS84. x is longitude, y is latitude.
struct Point {
  std::int32_t x = 0;
  std::int32_t y = 0;
  auto operator<=>(const Point&) const = default;
};

inline constexpr std::int32_t kUnitsPerDegree = 10'000'000;

using Ring = std::vector<Point>;    // closed: without the repeated last point
using Polygon = std::vector<Ring>;  // first the outside, then holes
using Polygons = std::vector<Polygon>;

struct Box {
  std::int32_t west = kUnitsPerDegree * 180;
  std::int32_t south = kUnitsPerDegree * 90;
  std::int32_t east = -kUnitsPerDegree * 180;
  std::int32_t north = -kUnitsPerDegree * 90;
  bool operator==(const Box&) const = default;
  bool empty() const { return west > east; }
  bool holds(Point point) const {
    return point.x >= west && point.x <= east && point.y >= south && point.y <= north;
  }
  void stretch(Point point);
  void stretch(const Box& other);
};

Box box_of(const Polygons& polygons);

// The finest decimal width (never finer than a millionth of a degree) at which the longer side of
// the box has fewer than 65,536 steps.
std::int32_t grid_step(const Box& bounds);

// Moves every point to the grid and drops points that fall together. Holes that vanish are
// dropped, and so are polygons whose outside vanishes; false when nothing is left.
bool snap(Polygons& polygons, std::int32_t step);

// Differences as variable-length numbers: about three bytes per point. Points must lie on the
// grid.
base::Bytes pack(const Polygons& polygons, std::int32_t step);
// Empty when the bytes are not from `pack`.
std::optional<Polygons> unpack(std::span<const unsigned char> bytes, std::int32_t step);

// Even-odd rule; a point on a border may fall to either side.
bool contains(const Polygons& polygons, Point point);

}  // namespace nabij::areas
