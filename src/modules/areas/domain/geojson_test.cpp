#include "areas/domain/geojson.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "areas/domain/json_scanner.hpp"

namespace nabij::areas {
namespace {

const FeatureNames kNames{"code", "name", "within"};
constexpr std::string_view kSquare =
    R"({"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,52],[5,51]]]})";

std::string feature(std::string_view geometry, std::string_view code = "BU1") {
  return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + std::string(code) +
         "\",\"name\":\"Oost\"},\n\"geometry\":" + std::string(geometry) + "}";
}

std::string collection(const std::string& features) {
  return "{\"type\":\"FeatureCollection\",\n\"features\":[\n" + features + "]}";
}

struct Refusal {
  std::string name;
  std::string text;
  std::string field;
  std::string code;
  std::string words;
};

class Refuses : public testing::TestWithParam<Refusal> {};

TEST_P(Refuses, AndSaysWhereAndWhy) {
  auto read = read_geojson(GetParam().text, kNames);
  ASSERT_FALSE(read.has_value());
  ASSERT_EQ(read.error().fields.size(), 1U);
  EXPECT_EQ(read.error().fields[0].field, GetParam().field);
  EXPECT_EQ(read.error().fields[0].code, GetParam().code);
  EXPECT_THAT(read.error().fields[0].message, testing::HasSubstr(GetParam().words));
}

INSTANTIATE_TEST_SUITE_P(
    Geojson, Refuses,
    testing::Values(
        Refusal{"TextThatIsNotJson", "{\"type\":\n nothing}", "line 2", "not_json", "JSON"},
        Refusal{"ATextThatStopsHalfway", "{\"type\":\"FeatureCollection\",\"features\":[", "line 1",
                "not_json", "too early"},
        Refusal{"ALoneFeature", feature(kSquare), "type", "not_a_collection", "Collection"},
        Refusal{"AnEmptyCollection", collection(""), "features", "required", "no area"},
        Refusal{"APoint", collection(feature(R"({"type":"Point","coordinates":[5,51]})")),
                "features[0].geometry", "not_a_polygon", "line 4"},
        Refusal{"AnAbsentGeometry", collection(feature("null")), "features[0].geometry",
                "not_a_polygon", "needs a geometry"},
        Refusal{"RdCoordinates", collection(feature(R"({"type":"Polygon","coordinates":
                    [[[187000,428000],[188000,428000],[188000,429000],[187000,428000]]]})")),
                "features[0].geometry", "bad_geometry", "not in RD"},
        Refusal{"AnOpenRing",
                collection(
                    feature(R"({"type":"Polygon","coordinates":[[[5,51],[6,51],[6,52],[5,52]]]})")),
                "features[0].geometry", "bad_geometry", "not closed"},
        Refusal{"ARingOfThreePoints",
                collection(feature(R"({"type":"Polygon","coordinates":[[[5,51],[6,51],[5,51]]]})")),
                "features[0].geometry", "bad_geometry", "fewer than four"},
        Refusal{"APolygonNestedAsMultipolygon",
                collection(feature(
                    R"({"type":"Polygon","coordinates":[[[[5,51],[6,51],[6,52],[5,51]]]]})")),
                "features[0].geometry", "bad_geometry", "nested"},
        Refusal{
            "ANumberWhereAPointShouldBe",
            collection(feature(R"({"type":"Polygon","coordinates":[[[5,51],6,[6,52],[5,51]]]})")),
            "features[0].geometry", "bad_geometry", "nested"},
        Refusal{"ACodeThatOccursTwice", collection(feature(kSquare) + ",\n" + feature(kSquare)),
                "features[1].properties.code", "not_unique", "features[0]"},
        Refusal{"AnAbsentCode", collection(feature(kSquare, "")), "features[0].properties.code",
                "required", "line 3"}),
    [](const auto& row) { return row.param.name; });

TEST(Geojson, ReadsPolygonsMultipolygonsHolesAndAltitudes) {
  std::string multi = R"({"coordinates":[[[[5,51,3],[6,51,3],[6,52,3],[5,51,3]],
      [[5.5,51.2],[5.6,51.2],[5.6,51.3],[5.5,51.2]]]],"type":"MultiPolygon"})";
  auto read = read_geojson(collection(feature(kSquare) + "," + feature(multi, "BU2")), kNames);
  ASSERT_TRUE(read.has_value());
  ASSERT_EQ(read->size(), 2U);
  EXPECT_EQ((*read)[0].polygons.size(), 1U);
  EXPECT_EQ((*read)[0].polygons[0][0].size(), 4U);
  EXPECT_EQ((*read)[1].polygons[0].size(), 2U);
  EXPECT_EQ((*read)[1].code, "BU2");
  EXPECT_EQ((*read)[1].name, "Oost");
  EXPECT_EQ((*read)[1].parent_code, std::nullopt);
}

TEST(Geojson, NamesEveryFeatureAtFaultAtOnce) {
  std::string text =
      collection(feature("null", "A") + "," + feature(kSquare, "B") + "," + feature("null", "C"));
  auto read = read_geojson(text, kNames);
  ASSERT_FALSE(read.has_value());
  ASSERT_EQ(read.error().fields.size(), 2U);
  EXPECT_EQ(read.error().fields[1].field, "features[2].geometry");
}

TEST(JsonScanner, ReadsEscapesAndRefusesHalfASurrogate) {
  EXPECT_EQ(JsonScanner(R"("caf\u00e9 \ud83d\ude00\n")").text(), "café 😀\n");
  JsonScanner half(R"("\ud83d")");
  static_cast<void>(half.text());
  EXPECT_TRUE(half.failed());
}

TEST(JsonScanner, HoldsNumbersToTheGrammar) {
  for (const char* text : {"01", "1.", ".5", "+1", "-", "1e", "NaN"}) {
    JsonScanner scanner(text);
    scanner.skip_value();
    scanner.finish();
    EXPECT_TRUE(scanner.failed()) << text;
  }
  EXPECT_EQ(JsonScanner("-0.5e1").number(), -5);
}

TEST(JsonScanner, RefusesEndlessNesting) {
  JsonScanner scanner{std::string_view("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")};
  scanner.skip_value();
  EXPECT_TRUE(scanner.failed());
}

// Cuts and changed letters never do more than give an error.
RC_GTEST_PROP(Geojson, SurvivesADamagedFile, ()) {
  std::string text = collection(feature(kSquare) + "," + feature(kSquare, "BU2"));
  int changes = *rc::gen::inRange(1, 6);
  for (int change = 0; change < changes; ++change) {
    auto at = *rc::gen::inRange<std::size_t>(0, text.size());
    text[at] = *rc::gen::element('[', ']', '{', '}', '"', ',', '\\', '9', 'e', '\n', 'x');
  }
  text.resize(*rc::gen::inRange<std::size_t>(text.size() / 2, text.size() + 1));
  auto read = read_geojson(text, kNames);
  RC_ASSERT(read.has_value() || !read.error().fields.empty());
}

}  // namespace
}  // namespace nabij::areas
