// The map of the demo town: a river, nine boroughs and 45 neighbourhoods, as the files that a
// real town would import. Nothing here exists.
#pragma once

#include <cstdint>
#include <string>

namespace nabij::app::demo {

struct Geography {
  std::string boroughs;        // GeoJSON; properties code, name
  std::string neighbourhoods;  // GeoJSON; properties code, name, borough
  std::string baseline;        // CSV of the neighbourhoods, in the columns of CBS
};

// The same seed gives the same town.
Geography make_geography(std::uint64_t seed);

}  // namespace nabij::app::demo
