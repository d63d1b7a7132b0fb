#include "app/demo/geography.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

#include "app/demo/calendar.hpp"
#include "app/demo/options.hpp"
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

// Municipalities stand beside each other, eight in a row, with land of nobody in between.
constexpr std::size_t kInARow = 8;
constexpr double kFromWestToWest = 0.2;
constexpr double kFromSouthToSouth = 0.1;
// These have so few young people that figures about them stay hidden, and of the last one the
// source leaves its young people open.
constexpr std::array<std::size_t, 3> kTiny{35, 40, 44};
constexpr std::size_t kLeftOpen = 43;

constexpr std::array<std::string_view, kBoroughCount> kBoroughs{
    "Westerpark", "Heuvelzoom",    "Molenveld",       "Havenkwartier", "Binnenstad",
    "Oosterkade", "Overwaal-West", "Overwaal-Midden", "Overwaal-Oost"};

constexpr std::array<std::string_view, kNeighbourhoodCount> kNeighbourhoods{
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

// Municipalities stand in rows, as many in each.
constexpr std::size_t row_of(std::size_t number) { return number / kInARow; }

class Lattice {
 public:
  Lattice(std::uint64_t seed, std::size_t number)
      : seed_(seed),
        west_(kWest + static_cast<double>(number % kInARow) * kFromWestToWest),
        south_(kSouth + static_cast<double>(row_of(number)) * kFromSouthToSouth) {}

  Spot spot(Corner corner) const {
    double bend = 0.004 * std::sin(corner.column * 0.8);
    Spot spot{west_ + corner.column * kWide, south_ + corner.row * kHigh + bend};
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
  double west_;
  double south_;
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

constexpr std::size_t neighbourhood_at(int column, int row) {
  return static_cast<std::size_t>(row) * kColumns + static_cast<std::size_t>(column);
}

// Rows 0-1, 2-3 and 4 by three columns each.
std::size_t borough_of(int column, int row) {
  return static_cast<std::size_t>(row) / 2 * 3 + static_cast<std::size_t>(column) / 3;
}

// What every area of one municipality has in common.
struct Municipality {
  std::size_t number = 0;
  std::string name;

  std::string digits() const { return number == 0 ? "0999" : fmt::format("{}", 9000 + number); }
  std::string code() const { return "GM" + digits(); }
  std::string borough(std::size_t index) const {
    return number == 0 ? fmt::format("WS{:02}", index + 1)
                       : fmt::format("W{}{:02}", digits(), index + 1);
  }
  std::string neighbourhood(std::size_t borough, std::size_t index) const {
    return fmt::format("BU{}{:02}{:02}", digits(), borough + 1, index + 1);
  }
  // Elsewhere the name of the municipality goes first, so that a list of all stays readable.
  std::string name_of(std::string_view part) const {
    return number == 0 ? std::string(part) : fmt::format("{} {}", name, part);
  }
};

std::string boroughs_of(const Lattice& lattice, const Municipality& here) {
  std::vector<std::string> features;
  for (std::size_t index = 0; index < kBoroughs.size(); ++index) {
    int west = static_cast<int>(index % 3) * 3;
    int south = static_cast<int>(index / 3) * 2;
    Block block{west, south, west + 3, std::min(south + 2, kRows)};
    auto properties = fmt::format(R"("code":"{}","name":"{}","municipality":"{}")",
                                  here.borough(index), here.name_of(kBoroughs[index]), here.code());
    features.push_back(feature(properties, ring_of(lattice, block)));
  }
  return collection(features);
}

std::string neighbourhoods_of(const Lattice& lattice, const Municipality& here) {
  std::vector<std::string> features;
  for (int row = 0; row < kRows; ++row) {
    for (int column = 0; column < kColumns; ++column) {
      auto index = neighbourhood_at(column, row);
      auto borough = borough_of(column, row);
      auto properties = fmt::format(R"("code":"{}","name":"{}","borough":"{}")",
                                    here.neighbourhood(borough, index),
                                    here.name_of(kNeighbourhoods[index]), here.borough(borough));
      features.push_back(feature(properties, ring_of(lattice, {column, row, column + 1, row + 1})));
    }
  }
  return collection(features);
}

std::vector<Neighbourhood> centres_of(const Lattice& lattice, const Municipality& here) {
  std::vector<Neighbourhood> centres;
  for (int row = 0; row < kRows; ++row) {
    for (int column = 0; column < kColumns; ++column) {
      auto index = neighbourhood_at(column, row);
      Spot low = lattice.spot({column, row, row == kNorthRow});
      Spot high = lattice.spot({column + 1, row + 1});
      centres.push_back(
          {here.name_of(kNeighbourhoods[index]), (low.x + high.x) / 2, (low.y + high.y) / 2});
    }
  }
  return centres;
}

// How many young people live in each neighbourhood; together the promised number.
std::vector<std::int64_t> young_people(base::SeededRandom& random) {
  std::vector<double> weights;
  for (std::size_t index = 0; index < kNeighbourhoodCount; ++index) {
    bool tiny = std::find(kTiny.begin(), kTiny.end(), index) != kTiny.end();
    double usual = 300.0 + static_cast<double>(random.below(1400));
    weights.push_back(index == kLeftOpen ? 0 : tiny ? 12 : usual);
  }
  return share_out(kYoungPeople, weights);
}

std::string baseline_of(const Municipality& here, base::SeededRandom& random) {
  std::string csv = "gwb_code;regio;a_inw;a_00_14;a_10_23;a_15_24;a_hh\n";
  auto young = young_people(random);
  for (std::size_t index = 0; index < kNeighbourhoodCount; ++index) {
    auto borough =
        borough_of(static_cast<int>(index) % kColumns, static_cast<int>(index) / kColumns);
    auto per_hundred = static_cast<std::int64_t>(14 + random.below(8));
    auto inhabitants = index == kLeftOpen ? 60 : young[index] * 100 / per_hundred;
    bool open = index == kLeftOpen;
    csv +=
        fmt::format("{};{};{};{};{};{};{}\n", here.neighbourhood(borough, index),
                    here.name_of(kNeighbourhoods[index]), inhabitants, inhabitants * 15 / 100,
                    open ? "." : std::to_string(young[index]),
                    open ? "." : std::to_string(young[index] * 66 / 100), inhabitants * 47 / 100);
  }
  return csv;
}

}  // namespace

Geography make_geography(std::uint64_t seed, std::size_t number, const std::string& name) {
  Lattice lattice(seed_of(seed, 1, number), number);
  base::SeededRandom random(seed_of(seed, 2, number));
  Municipality here{number, name};
  auto whole = feature(fmt::format(R"("code":"{}","name":"{}")", here.code(), name),
                       ring_of(lattice, {0, 0, kColumns, kRows}));
  return {collection({whole}), boroughs_of(lattice, here), neighbourhoods_of(lattice, here),
          baseline_of(here, random), centres_of(lattice, here)};
}

}  // namespace nabij::app::demo
