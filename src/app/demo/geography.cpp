#include "app/demo/geography.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "base/clock.hpp"

namespace nabij::app::demo {
namespace {

constexpr int kColumns = 9;
constexpr int kRows = 5;
constexpr double kWest = 5.52;
constexpr double kSouth = 51.815;
constexpr double kWide = 0.018;
constexpr double kHigh = 0.014;
// The river runs between the northernmost row and the others.
constexpr int kNorthRow = kRows - 1;
constexpr double kRiver = 0.006;

constexpr std::array<std::string_view, 9> kBoroughs{
    "Westerpark", "Heuvelzoom",    "Molenveld",       "Havenkwartier", "Binnenstad",
    "Oosterkade", "Overwaal-West", "Overwaal-Midden", "Overwaal-Oost"};

constexpr std::array<std::string_view, kColumns * kRows> kNeighbourhoods{
    "Berkenhof",  "Parkzicht",     "Westerweide", "Heuvelrug",   "Bosrand",       "Hazelaar",
    "Molenhoek",  "Korenveld",     "Zandpad",     "Vijverpark",  "Tuindorp",      "Westend",
    "Lindenlaan", "Heuveldal",     "Kastanjehof", "Wiekslag",    "Meelfabriek",   "Veldkamp",
    "Kraanspoor", "Scheepswerf",   "Loskade",     "Oude Markt",  "Stationsbuurt", "Singel",
    "Kadebuurt",  "Steenoven",     "Oosterhaven", "Ankerplein",  "Touwbaan",      "Zeilmakerij",
    "Waalpoort",  "Raadhuisbuurt", "Bleekveld",   "Weverstraat", "Oostwal",       "Griend",
    "Dijkhuizen", "Uiterwaard",    "Kersentuin",  "Dijkzicht",   "Zilverreiger",  "Rietland",
    "Boomgaard",  "Nieuwe Polder", "Wilgenhout"};

struct Spot {
  double x = 0;
  double y = 0;
};

// A corner of the lattice; the row of the river has a bank on either side.
struct Corner {
  int column = 0;
  int row = 0;
  bool north_bank = false;
};

class Lattice {
 public:
  explicit Lattice(std::uint64_t seed) : seed_(seed) {}

  Spot spot(Corner corner) const {
    double bend = 0.004 * std::sin(corner.column * 0.8);
    Spot spot{kWest + corner.column * kWide, kSouth + corner.row * kHigh + bend};
    if (corner.row > kNorthRow || corner.north_bank) spot.y += kRiver;
    spot.x += shift(corner, 1) * kWide * 0.25;
    // The banks keep their distance, so that the river stays a river.
    if (corner.row != kNorthRow) spot.y += shift(corner, 2) * kHigh * 0.25;
    return spot;
  }

  // From one corner to the next, without the last point: the same bends in either direction.
  std::vector<Spot> edge(Corner from, Corner to) const {
    bool forward = std::pair(from.row, from.column) < std::pair(to.row, to.column);
    Corner first = forward ? from : to;
    Corner last = forward ? to : from;
    Spot start = spot(first);
    Spot end = spot(last);
    std::vector<Spot> points{start};
    for (int step = 1; step < 4; ++step) {
      double part = step / 4.0;
      double aside = shift(first, 10 + step + (first.row == last.row ? 0 : 10)) * 0.08;
      points.push_back({start.x + (end.x - start.x) * part - (end.y - start.y) * aside,
                        start.y + (end.y - start.y) * part + (end.x - start.x) * aside});
    }
    points.push_back(end);
    if (!forward) std::reverse(points.begin(), points.end());
    points.pop_back();
    return points;
  }

 private:
  // Between -1 and 1, the same for the same corner and purpose.
  double shift(Corner corner, int purpose) const {
    auto mixed = seed_ + static_cast<std::uint64_t>(corner.column * 1009 + corner.row * 10007 +
                                                    (corner.north_bank ? 5003 : 0) + purpose * 31);
    return static_cast<double>(base::SeededRandom(mixed).below(2001)) / 1000.0 - 1.0;
  }

  std::uint64_t seed_;
};

// A block of cells: from one corner up to the opposite one.
struct Block {
  int west = 0;
  int south = 0;
  int east = 0;
  int north = 0;
};

std::string ring_of(const Lattice& lattice, Block block) {
  bool over = block.south >= kNorthRow;
  auto corner = [&](int column, int row) { return Corner{column, row, over && row == kNorthRow}; };
  std::vector<Spot> points;
  auto walk = [&](Corner from, Corner to) {
    auto edge = lattice.edge(from, to);
    points.insert(points.end(), edge.begin(), edge.end());
  };
  for (int at = block.west; at < block.east; ++at) {
    walk(corner(at, block.south), corner(at + 1, block.south));
  }
  for (int at = block.south; at < block.north; ++at) {
    walk(corner(block.east, at), corner(block.east, at + 1));
  }
  for (int at = block.east; at > block.west; --at) {
    walk(corner(at, block.north), corner(at - 1, block.north));
  }
  for (int at = block.north; at > block.south; --at) {
    walk(corner(block.west, at), corner(block.west, at - 1));
  }
  points.push_back(points.front());
  std::string ring;
  for (const Spot& point : points) {
    ring += fmt::format("{}[{:.6f},{:.6f}]", ring.empty() ? "" : ",", point.x, point.y);
  }
  return ring;
}

std::string feature(const std::string& properties, const std::string& ring) {
  std::string geometry = fmt::format(R"({{"type":"Polygon","coordinates":[[{}]]}})", ring);
  return fmt::format(R"({{"type":"Feature","properties":{{{}}},"geometry":{}}})", properties,
                     geometry);
}

std::string collection(const std::vector<std::string>& features) {
  return fmt::format("{{\"type\":\"FeatureCollection\",\"features\":[\n{}\n]}}",
                     fmt::join(features, ",\n"));
}

// Rows 0-1, 2-3 and 4 by three columns each.
std::size_t borough_of(int column, int row) {
  return static_cast<std::size_t>(row / 2 * 3 + column / 3);
}

std::string borough_code(std::size_t borough) { return fmt::format("WS{:02}", borough + 1); }

}  // namespace

Geography make_geography(std::uint64_t seed) {
  Lattice lattice(seed);
  base::SeededRandom random(seed + 1);
  std::vector<std::string> boroughs;
  for (std::size_t borough = 0; borough < kBoroughs.size(); ++borough) {
    int west = static_cast<int>(borough % 3) * 3;
    int south = static_cast<int>(borough / 3) * 2;
    Block block{west, south, west + 3, std::min(south + 2, kRows)};
    boroughs.push_back(feature(
        fmt::format(R"("code":"{}","name":"{}")", borough_code(borough), kBoroughs[borough]),
        ring_of(lattice, block)));
  }
  std::vector<std::string> neighbourhoods;
  std::string baseline = "gwb_code;regio;a_inw;a_15_24;a_hh\n";
  for (int row = 0; row < kRows; ++row) {
    for (int column = 0; column < kColumns; ++column) {
      auto number = static_cast<std::size_t>(row * kColumns + column);
      std::size_t borough = borough_of(column, row);
      auto code = fmt::format("BU0999{:02}{:02}", borough + 1, number + 1);
      neighbourhoods.push_back(
          feature(fmt::format(R"("code":"{}","name":"{}","borough":"{}")", code,
                              kNeighbourhoods[number], borough_code(borough)),
                  ring_of(lattice, {column, row, column + 1, row + 1})));
      auto inhabitants = 900 + random.below(4200);
      auto young = inhabitants * (9 + random.below(9)) / 100;
      // One neighbourhood is so small that the source leaves its young people open.
      baseline += fmt::format("{};{};{};{};{}\n", code, kNeighbourhoods[number], inhabitants,
                              number == 43 ? "." : std::to_string(young), inhabitants * 47 / 100);
    }
  }
  return {collection(boroughs), collection(neighbourhoods), baseline};
}

}  // namespace nabij::app::demo
