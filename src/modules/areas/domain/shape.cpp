#include "areas/domain/shape.hpp"

#include <algorithm>

namespace nabij::areas {
namespace {

constexpr std::size_t kSmallestRing = 3;

std::int32_t rounded(std::int32_t value, std::int32_t step) {
  std::int64_t half = value >= 0 ? step / 2 : -(step / 2);
  return static_cast<std::int32_t>((value + half) / step * step);
}

void snap_ring(Ring& ring, std::int32_t step) {
  for (Point& point : ring) point = {rounded(point.x, step), rounded(point.y, step)};
  ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
  while (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
}

void put_number(base::Bytes& bytes, std::uint64_t value) {
  while (value >= 0x80) {
    bytes.push_back(static_cast<unsigned char>(value | 0x80));
    value >>= 7;
  }
  bytes.push_back(static_cast<unsigned char>(value));
}

void put_signed(base::Bytes& bytes, std::int64_t value) {
  auto shifted = static_cast<std::uint64_t>(value) << 1;
  put_number(bytes, value < 0 ? ~shifted : shifted);
}

// Reads what put_number wrote; `bad` once the bytes run out or make no sense.
struct Unpacker {
  std::span<const unsigned char> bytes;
  std::size_t at = 0;
  bool bad = false;

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      if (at >= bytes.size()) break;
      unsigned char byte = bytes[at++];
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if ((byte & 0x80) == 0) return value;
    }
    bad = true;
    return 0;
  }
  std::int64_t signed_number() {
    std::uint64_t value = number();
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
  }
  // How many things follow; each takes at least one byte.
  std::size_t count() {
    std::uint64_t value = number();
    if (value > bytes.size() - at) bad = true;
    return bad ? 0 : static_cast<std::size_t>(value);
  }
};

Ring unpack_ring(Unpacker& unpacker, std::int32_t step) {
  constexpr std::int64_t kLimit = std::int64_t{kUnitsPerDegree} * 180;
  Ring ring(unpacker.count());
  std::int64_t x = 0;
  std::int64_t y = 0;
  for (Point& point : ring) {
    x += unpacker.signed_number() % kLimit * step;
    y += unpacker.signed_number() % kLimit * step;
    if (std::abs(x) > kLimit || std::abs(y) > kLimit) unpacker.bad = true;
    if (unpacker.bad) return {};
    point = {static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)};
  }
  return ring;
}

bool crosses(const Ring& ring, Point point) {
  bool inside = false;
  for (std::size_t index = 0, before = ring.size() - 1; index < ring.size(); before = index++) {
    Point a = ring[index];
    Point b = ring[before];
    if ((a.y > point.y) == (b.y > point.y)) continue;
    // Where the edge crosses the point's latitude, compared without dividing.
    double run = static_cast<double>(b.x) - a.x;
    double rise = static_cast<double>(b.y) - a.y;
    double x = a.x + run * (static_cast<double>(point.y) - a.y) / rise;
    if (point.x < x) inside = !inside;
  }
  return inside;
}

}  // namespace

void Box::stretch(Point point) {
  west = std::min(west, point.x);
  east = std::max(east, point.x);
  south = std::min(south, point.y);
  north = std::max(north, point.y);
}

void Box::stretch(const Box& other) {
  if (other.empty()) return;
  stretch(Point{other.west, other.south});
  stretch(Point{other.east, other.north});
}

Box box_of(const Polygons& polygons) {
  Box box;
  for (const Polygon& polygon : polygons) {
    for (const Ring& ring : polygon) {
      for (Point point : ring) box.stretch(point);
    }
  }
  return box;
}

std::int32_t grid_step(const Box& bounds) {
  std::int64_t wide = std::int64_t{bounds.east} - bounds.west;
  std::int64_t high = std::int64_t{bounds.north} - bounds.south;
  std::int32_t step = 10;
  while (std::max(wide, high) / step >= 65'536) step *= 10;
  return step;
}

bool snap(Polygons& polygons, std::int32_t step) {
  for (Polygon& polygon : polygons) {
    for (Ring& ring : polygon) snap_ring(ring, step);
    if (polygon.empty() || polygon.front().size() < kSmallestRing) polygon.clear();
    std::erase_if(polygon, [](const Ring& ring) { return ring.size() < kSmallestRing; });
  }
  // An islet that is smaller than the grid goes; the area stays as long as something of it does.
  std::erase_if(polygons, [](const Polygon& polygon) { return polygon.empty(); });
  return !polygons.empty();
}

base::Bytes pack(const Polygons& polygons, std::int32_t step) {
  base::Bytes bytes;
  put_number(bytes, polygons.size());
  for (const Polygon& polygon : polygons) {
    put_number(bytes, polygon.size());
    for (const Ring& ring : polygon) {
      put_number(bytes, ring.size());
      Point last{};
      for (Point point : ring) {
        put_signed(bytes, (std::int64_t{point.x} - last.x) / step);
        put_signed(bytes, (std::int64_t{point.y} - last.y) / step);
        last = point;
      }
    }
  }
  return bytes;
}

std::optional<Polygons> unpack(std::span<const unsigned char> bytes, std::int32_t step) {
  Unpacker unpacker{bytes};
  Polygons polygons(unpacker.count());
  for (Polygon& polygon : polygons) {
    polygon.resize(unpacker.count());
    for (Ring& ring : polygon) ring = unpack_ring(unpacker, step);
  }
  if (unpacker.bad || unpacker.at != bytes.size()) return std::nullopt;
  return polygons;
}

bool contains(const Polygons& polygons, Point point) {
  bool inside = false;
  for (const Polygon& polygon : polygons) {
    for (const Ring& ring : polygon) {
      if (!ring.empty() && crosses(ring, point)) inside = !inside;
    }
  }
  return inside;
}

}  // namespace nabij::areas
