#include "areas/domain/geojson.hpp"

#include <fmt/format.h>

#include <cmath>
#include <unordered_map>

#include "areas/domain/json_scanner.hpp"
#include "base/text.hpp"

namespace nabij::areas {
namespace {

constexpr std::size_t kLongestText = 120;
constexpr int kPolygonDepth = 3;
constexpr std::string_view kOutside =
    "A point lies outside longitude -180..180, latitude -90..90; export the file in WGS84 "
    "(EPSG:4326), not in RD";

struct Geometry {
  bool present = false;
  std::string type;
  int depth = 0;
  Polygons polygons;
  std::string problem;  // the first one
  int line = 0;
};

class Reader {
 public:
  Reader(std::string_view text, const FeatureNames& names) : scanner_(text), names_(names) {}

  Result<std::vector<Feature>> read();

 private:
  void read_root();
  void read_features();
  void read_feature(std::size_t index);
  void read_properties(Feature& feature);
  std::optional<std::string> read_property();
  void read_geometry(Geometry& geometry);
  void read_coordinates(Geometry& geometry);
  Polygon read_polygon(Geometry& geometry);
  Ring read_ring(Geometry& geometry);
  void read_position(Geometry& geometry, Ring& ring);
  void check(const Feature& feature, const Geometry& geometry);
  void check_text(const Feature& feature, std::string_view property, const std::string& value);
  void note(Geometry& geometry, std::string_view problem);
  void add(const Feature& feature, std::string_view rest, std::string_view code,
           std::string_view message, int line);

  JsonScanner scanner_;
  const FeatureNames& names_;
  std::string root_type_;
  bool has_features_ = false;
  std::vector<Feature> features_;
  std::unordered_map<std::string, std::size_t> first_with_code_;
  tables::ProblemList problems_;
};

void Reader::note(Geometry& geometry, std::string_view problem) {
  if (!geometry.problem.empty()) return;
  geometry.problem = problem;
  geometry.line = scanner_.line();
}

void Reader::add(const Feature& feature, std::string_view rest, std::string_view code,
                 std::string_view message, int line) {
  problems_.add(feature_field(feature.index, rest), std::string(code),
                fmt::format("{} (line {}).", message, line));
}

void Reader::read_position(Geometry& geometry, Ring& ring) {
  if (scanner_.kind() != '[') {
    note(geometry, "The coordinates are not nested as this type needs");
    return scanner_.skip_value();
  }
  double values[2] = {0, 0};
  std::size_t count = 0;
  scanner_.each_item([&](std::size_t index) {
    if (scanner_.kind() != '0') {
      note(geometry, "The coordinates are not nested as this type needs");
      return scanner_.skip_value();
    }
    double value = scanner_.number();
    if (index < 2) values[index] = value;
    count = index + 1;
  });
  if (count < 2) return note(geometry, "A point needs a longitude and a latitude");
  if (!(std::abs(values[0]) <= 180 && std::abs(values[1]) <= 90)) return note(geometry, kOutside);
  ring.push_back({static_cast<std::int32_t>(std::lround(values[0] * kUnitsPerDegree)),
                  static_cast<std::int32_t>(std::lround(values[1] * kUnitsPerDegree))});
}

Ring Reader::read_ring(Geometry& geometry) {
  constexpr std::size_t kFewestPositions = 4;
  Ring ring;
  if (scanner_.kind() != '[') {
    note(geometry, "The coordinates are not nested as this type needs");
    scanner_.skip_value();
    return ring;
  }
  scanner_.each_item([&](std::size_t) { read_position(geometry, ring); });
  if (!geometry.problem.empty()) return ring;
  if (ring.size() < kFewestPositions) {
    note(geometry, "A ring has fewer than four points");
  } else if (ring.front() != ring.back()) {
    note(geometry, "A ring is not closed: its last point is not its first");
  } else {
    ring.pop_back();
  }
  return ring;
}

Polygon Reader::read_polygon(Geometry& geometry) {
  Polygon polygon;
  if (scanner_.kind() != '[') {
    note(geometry, "The coordinates are not nested as this type needs");
    scanner_.skip_value();
    return polygon;
  }
  scanner_.each_item([&](std::size_t) { polygon.push_back(read_ring(geometry)); });
  if (polygon.empty()) note(geometry, "A polygon has no rings");
  return polygon;
}

void Reader::read_coordinates(Geometry& geometry) {
  static_cast<void>(scanner_.kind());  // to the first character
  geometry.depth = scanner_.open_brackets();
  if (geometry.depth == kPolygonDepth) {
    geometry.polygons.push_back(read_polygon(geometry));
  } else if (geometry.depth == kPolygonDepth + 1) {
    scanner_.each_item([&](std::size_t) { geometry.polygons.push_back(read_polygon(geometry)); });
  } else {
    scanner_.skip_value();
  }
}

void Reader::read_geometry(Geometry& geometry) {
  geometry.present = true;
  geometry.line = scanner_.line();
  if (scanner_.kind() != '{') return scanner_.skip_value();
  scanner_.each_member([&](const std::string& name) {
    if (name == "type" && scanner_.kind() == '"') {
      geometry.type = scanner_.text();
    } else if (name == "coordinates") {
      read_coordinates(geometry);
    } else {
      scanner_.skip_value();
    }
  });
}

// Codes are sometimes written as numbers.
std::optional<std::string> Reader::read_property() {
  if (scanner_.kind() == '"') return base::tidy(scanner_.text());
  if (scanner_.kind() == '0') return fmt::format("{}", scanner_.number());
  scanner_.skip_value();
  return std::nullopt;
}

void Reader::read_properties(Feature& feature) {
  if (scanner_.kind() != '{') return scanner_.skip_value();
  scanner_.each_member([&](const std::string& name) {
    bool wanted = name == names_.code || name == names_.name || name == names_.parent_code;
    if (!wanted) return scanner_.skip_value();
    auto value = read_property();
    // One property may serve twice, for example a code that is also shown as the name.
    if (name == names_.code) feature.code = value.value_or("");
    if (name == names_.name) feature.name = value.value_or("");
    if (name == names_.parent_code && value && !value->empty()) feature.parent_code = value;
  });
}

void Reader::check_text(const Feature& feature, std::string_view property,
                        const std::string& value) {
  std::string rest = fmt::format("properties.{}", property);
  if (value.empty()) add(feature, rest, "required", "This is needed", feature.line);
  if (base::length(value) > kLongestText) {
    add(feature, rest, "too_long", "This takes at most 120 characters", feature.line);
  }
}

void Reader::check(const Feature& feature, const Geometry& geometry) {
  check_text(feature, names_.code, feature.code);
  if (names_.name != names_.code) check_text(feature, names_.name, feature.name);
  if (!feature.code.empty()) {
    auto [first, is_new] = first_with_code_.emplace(feature.code, feature.index);
    if (!is_new) {
      add(feature, fmt::format("properties.{}", names_.code), "not_unique",
          fmt::format("features[{}] has this code too", first->second), feature.line);
    }
  }
  int line = geometry.present ? geometry.line : feature.line;
  bool polygon = geometry.type == "Polygon";
  if (!polygon && geometry.type != "MultiPolygon") {
    return add(feature, "geometry", "not_a_polygon",
               "An area needs a geometry of type Polygon or MultiPolygon", line);
  }
  std::string problem = geometry.problem;
  if (geometry.depth != (polygon ? kPolygonDepth : kPolygonDepth + 1)) {
    problem = "The coordinates are not nested as this type needs";
  }
  if (!problem.empty()) add(feature, "geometry", "bad_geometry", problem, line);
}

void Reader::read_feature(std::size_t index) {
  Feature feature;
  feature.index = index;
  static_cast<void>(scanner_.kind());
  feature.line = scanner_.line();
  std::string type;
  Geometry geometry;
  if (scanner_.kind() != '{') return scanner_.skip_value();
  scanner_.each_member([&](const std::string& name) {
    if (name == "type" && scanner_.kind() == '"') {
      type = scanner_.text();
    } else if (name == "properties") {
      read_properties(feature);
    } else if (name == "geometry") {
      read_geometry(geometry);
    } else {
      scanner_.skip_value();
    }
  });
  if (scanner_.failed() || index >= kMaxFeatures) return;
  if (type != "Feature") {
    return add(feature, "type", "not_a_feature", "This should be \"Feature\"", feature.line);
  }
  check(feature, geometry);
  feature.polygons = std::move(geometry.polygons);
  features_.push_back(std::move(feature));
}

void Reader::read_features() {
  has_features_ = true;
  if (scanner_.kind() != '[') return scanner_.skip_value();
  std::size_t count = 0;
  scanner_.each_item([&](std::size_t index) {
    count = index + 1;
    read_feature(index);
  });
  if (count > kMaxFeatures) {
    problems_.add("features", "too_many", fmt::format("This takes {} areas.", kMaxFeatures));
  }
}

void Reader::read_root() {
  if (scanner_.kind() != '{') return scanner_.skip_value();
  scanner_.each_member([&](const std::string& name) {
    if (name == "type" && scanner_.kind() == '"') {
      root_type_ = scanner_.text();
    } else if (name == "features" && !has_features_) {
      read_features();
    } else {
      scanner_.skip_value();
    }
  });
}

Result<std::vector<Feature>> Reader::read() {
  read_root();
  scanner_.finish();
  if (scanner_.failed()) {
    problems_.add(fmt::format("line {}", scanner_.line()), "not_json",
                  fmt::format("This is not JSON: {}.", scanner_.problem()));
  } else if (root_type_ != "FeatureCollection" || !has_features_) {
    problems_.add("type", "not_a_collection", "This should be a GeoJSON FeatureCollection.");
  } else if (features_.empty() && problems_.empty()) {
    problems_.add("features", "required", "There is no area in this file.");
  }
  if (!problems_.empty()) return problems_.take_error();
  return std::move(features_);
}

}  // namespace

std::string feature_field(std::size_t index, std::string_view rest) {
  return fmt::format("features[{}].{}", index, rest);
}

Result<std::vector<Feature>> read_geojson(std::string_view text, const FeatureNames& names) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (!base::is_utf8(text)) {
    return base::Error::field("line 1", "not_utf8", "The file is not in UTF-8.");
  }
  return Reader(text, names).read();
}

}  // namespace nabij::areas
