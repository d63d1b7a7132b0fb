// Areas from a GeoJSON FeatureCollection (RFC 7946): polygons and multipolygons in WGS84.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "areas/domain/shape.hpp"
#include "base/result.hpp"
#include "tables/problem_list.hpp"

namespace nabij::areas {

// Which properties of a feature to read.
struct FeatureNames {
  std::string code;
  std::string name;
  std::optional<std::string> parent_code;
};

struct Feature {
  std::size_t index = 0;  // in the file, from 0
  int line = 0;           // where it starts
  std::string code;
  std::string name;
  std::optional<std::string> parent_code;  // empty also when the file leaves it open
  Polygons polygons;
};

inline constexpr std::size_t kMaxFeatures = 20'000;

// `features[3].geometry`
std::string feature_field(std::size_t index, std::string_view rest);

// Every feature, or InvalidInput with every problem by feature and line: not JSON, no
// FeatureCollection, a property that is absent, a geometry that is no polygon, a point outside
// WGS84, a ring that is not closed or has fewer than four points, a code that occurs twice.
Result<std::vector<Feature>> read_geojson(std::string_view text, const FeatureNames& names);

}  // namespace nabij::areas
