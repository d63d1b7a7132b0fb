// The map of the demo town: per municipality a river, nine boroughs and 45 neighbourhoods, as the
// files that a real region would import. Nothing here exists.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nabij::app::demo {

inline constexpr std::size_t kBoroughCount = 9;
inline constexpr std::size_t kNeighbourhoodCount = 45;

struct Neighbourhood {
  std::string name;
  double longitude = 0;  // of a point well inside
  double latitude = 0;
};

struct Geography {
  std::string municipality;    // GeoJSON; properties code, name
  std::string boroughs;        // GeoJSON; properties code, name, municipality
  std::string neighbourhoods;  // GeoJSON; properties code, name, borough
  std::string baseline;        // CSV of the neighbourhoods, in the columns of CBS and one more
  std::vector<Neighbourhood> centres;
};

// The first municipality is number 0; the others lie beside it. The same seed and number give the
// same map.
Geography make_geography(std::uint64_t seed, std::size_t number, const std::string& name);

}  // namespace nabij::app::demo
