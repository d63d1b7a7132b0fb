#include "areas/areas.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "support/storage_testing.hpp"

namespace nabij::areas {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using enum AreaKind;

struct Tile {
  std::string code;
  std::string name;
  double west = 5;
  std::string within = {};
};

// Squares of a tenth of a degree beside each other.
std::string tiles(const std::vector<Tile>& wanted, double size = 0.1) {
  std::ostringstream out;
  out << "{\"type\":\"FeatureCollection\",\"features\":[";
  for (std::size_t index = 0; index < wanted.size(); ++index) {
    const Tile& tile = wanted[index];
    double east = tile.west + size;
    out << (index == 0 ? "" : ",\n") << "{\"type\":\"Feature\",\"properties\":{\"code\":\""
        << tile.code << "\",\"name\":\"" << tile.name << "\"";
    if (!tile.within.empty()) out << ",\"within\":\"" << tile.within << "\"";
    out << "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[" << tile.west << ",51.8],["
        << east << ",51.8],[" << east << ",51.9],[" << tile.west << ",51.9],[" << tile.west
        << ",51.8]]]}}";
  }
  out << "]}";
  return out.str();
}

class AreasTest : public storage::testing::DatabaseTest {
 protected:
  AreasTest() : areas_({database(), clock_, ids_}) {}

  AreaFile file(AreaKind kind, int year) const { return {kind, year, "code", "name", "within"}; }
  ImportRun run(bool dry = false) const { return {region_, member_, dry}; }
  AreaReport take_in(AreaKind kind, int year, const std::vector<Tile>& wanted) {
    auto report = areas_.import_areas(run(), file(kind, year), tiles(wanted));
    EXPECT_TRUE(report.has_value()) << (report ? "" : report.error().fields.at(0).message);
    return report.value_or(AreaReport{});
  }
  std::vector<Area> current(AreaKind kind, std::optional<AreaId> parent = std::nullopt) {
    return *database().read(
        [&](storage::Reader& reader) { return areas_.current(reader, region_, kind, parent); });
  }
  std::optional<Area> area_at(double longitude, double latitude) {
    return *database().read([&](storage::Reader& reader) {
      return areas_.area_at(reader, region_, longitude, latitude);
    });
  }
  std::vector<BaselineFigure> baseline(AreaKind kind, const std::string& measure) {
    return *database().read([&](storage::Reader& reader) {
      return areas_.baseline(reader, region_, kind, measure, std::nullopt);
    });
  }

  base::ManualClock clock_{*base::parse_instant("2026-11-24T10:00:00Z")};
  base::SeededRandom random_{7};
  base::IdSource ids_{clock_, random_};
  RegionId region_ = ids_.make<RegionId>();
  MemberId member_ = ids_.make<MemberId>();
  Areas areas_;
};

NABIJ_ON_EVERY_DATABASE(AreasTest);

TEST_P(AreasTest, BuildsATreeFromFilesThatNameTheirParentsByCode) {
  take_in(Borough, 2026, {{"SD1", "Oost", 5.0}, {"SD2", "West", 5.1}});
  take_in(Neighbourhood, 2026, {{"BU2", "Zandhof", 5.0, "SD1"}, {"BU1", "Ankerplein", 5.1, "SD2"}});
  auto boroughs = current(Borough);
  auto below = current(Neighbourhood, boroughs[0].id);
  ASSERT_EQ(below.size(), 1U);
  EXPECT_EQ(below[0].name, "Zandhof");
  EXPECT_EQ(current(Neighbourhood)[0].name, "Ankerplein");
}

TEST_P(AreasTest, KeepsTheSameCodeOfAnotherYearAsAnotherArea) {
  take_in(District, 2025, {{"WK1", "Oost", 5.0}, {"WK2", "Weg", 5.1}});
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  auto now = current(District);
  ASSERT_EQ(now.size(), 1U);
  EXPECT_EQ(now[0].year, 2026);
  auto all = database().read([&](storage::Reader& reader) { return areas_.all(reader, region_); });
  EXPECT_EQ(all->size(), 3U);
}

TEST_P(AreasTest, CountsWhatASecondImportChanges) {
  take_in(District, 2026, {{"WK1", "Oost", 5.0}, {"WK2", "West", 5.1}, {"WK3", "Noord", 5.2}});
  auto report = take_in(District, 2026,
                        {{"WK1", "Oost", 5.0},
                         {"WK2", "Westerhaven", 5.1},
                         {"WK3", "Noord", 5.3},
                         {"WK4", "Zuid", 5.4}});
  EXPECT_EQ(report.created, 1);
  EXPECT_EQ(report.updated, 2);
  EXPECT_EQ(report.unchanged, 1);
  EXPECT_EQ(current(District).size(), 4U);
}

TEST_P(AreasTest, KeepsNothingOfADryRun) {
  auto report = areas_.import_areas(run(true), file(District, 2026), tiles({{"WK1", "Oost"}}));
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->created, 1);
  EXPECT_TRUE(current(District).empty());
}

TEST_P(AreasTest, ImportsNothingByHalfWhenAParentIsUnknown) {
  auto report = areas_.import_areas(run(), file(Neighbourhood, 2026),
                                    tiles({{"BU1", "Een", 5.0}, {"BU2", "Twee", 5.1, "SD9"}}));
  ASSERT_FALSE(report.has_value());
  ASSERT_EQ(report.error().fields.size(), 1U);
  EXPECT_EQ(report.error().fields[0].field, "features[1].properties");
  EXPECT_THAT(report.error().fields[0].message, HasSubstr("\"SD9\""));
  EXPECT_TRUE(current(Neighbourhood).empty());
}

TEST_P(AreasTest, FindsTheFinestAreaThatHoldsAPoint) {
  take_in(Municipality, 2026, {{"GM1", "Waalstad", 5.0}});
  EXPECT_EQ(area_at(5.05, 51.85)->code, "GM1");
  take_in(Neighbourhood, 2026, {{"BU1", "Ankerplein", 5.0, "GM1"}});
  EXPECT_EQ(area_at(5.05, 51.85)->code, "BU1");
  EXPECT_EQ(area_at(6.5, 51.85), std::nullopt);
  EXPECT_EQ(area_at(500, 51.85), std::nullopt);
}

TEST_P(AreasTest, ShowsOneRegionNothingOfAnother) {
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  AreaId id = current(District)[0].id;
  auto elsewhere = ids_.make<RegionId>();
  auto known = database().read(
      [&](storage::Reader& reader) { return areas_.is_known(reader, elsewhere, id); });
  EXPECT_FALSE(*known);
}

TEST_P(AreasTest, GivesTheMapANewVersionWithEveryImport) {
  auto version = [&] {
    return *database().read(
        [&](storage::Reader& reader) { return areas_.map_version(reader, region_, District); });
  };
  std::string none = version();
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  std::string first = version();
  take_in(District, 2026, {{"WK1", "Oost", 5.1}});
  EXPECT_NE(none, first);
  EXPECT_NE(first, version());
}

TEST_P(AreasTest, PutsFiguresOfAnOlderYearOnTheAreasOfToday) {
  take_in(District, 2025, {{"WK1", "Oost", 5.0}});
  auto report = areas_.import_baseline(run(), {District, 2025, "CBS 2025"},
                                       "gwb_code;AantalInwoners_5;honden\nWK1;1200;7\nWK9;3;8\n");
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(report->figures, 1);
  EXPECT_EQ(report->areas_matched, 1);
  EXPECT_THAT(report->unmatched_codes, ElementsAre("WK9"));
  EXPECT_THAT(report->ignored_columns, ElementsAre("honden"));
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  auto figures = baseline(District, "inhabitants");
  ASSERT_EQ(figures.size(), 1U);
  EXPECT_EQ(figures[0].area, current(District)[0].id);
  EXPECT_EQ(figures[0].value, 1200);
  EXPECT_EQ(figures[0].source, "CBS 2025");
}

TEST_P(AreasTest, KeepsAFigureThatTheSourceLeftOpen) {
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  auto report =
      areas_.import_baseline(run(), {District, 2026, "CBS"}, "gwb_code;aant_inw\nWK1;.\n");
  EXPECT_EQ(report->missing, 1);
  EXPECT_EQ(baseline(District, "inhabitants").at(0).value, std::nullopt);
}

TEST_P(AreasTest, RefusesFiguresOfWhichNoAreaIsKnown) {
  auto report =
      areas_.import_baseline(run(), {District, 2026, "CBS"}, "gwb_code;aant_inw\nWK1;5\n");
  ASSERT_FALSE(report.has_value());
  EXPECT_EQ(report.error().fields.at(0).code, "unknown_area");
}

TEST_P(AreasTest, ListsMeasuresWithTheirYears) {
  take_in(District, 2026, {{"WK1", "Oost", 5.0}});
  for (int year : {2024, 2025}) {
    ASSERT_TRUE(areas_.import_baseline(run(), {District, year, "CBS"}, "gwb_code;aant_inw\nWK1;5\n")
                    .has_value());
  }
  auto measures =
      database().read([&](storage::Reader& reader) { return areas_.measures(reader, region_); });
  ASSERT_EQ(measures->size(), 1U);
  EXPECT_EQ(measures->at(0).label_nl, "Inwoners");
  EXPECT_THAT(measures->at(0).years, ElementsAre(2024, 2025));
}

std::string text_of(const std::string& name) {
  std::ifstream stream(std::string(NABIJ_GEO_FACTS) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// With the real borders and figures where they lie beside the project.
TEST_P(AreasTest, TakesInTheRealMunicipalitiesAndTheirFigures) {
  std::string borders = text_of("cbs-gemeenten-2017.geojson");
  std::string figures = text_of("cbs-gemeenten-2017.csv");
  if (borders.empty()) {
    SUCCEED() << "no real files beside the project";
    return;
  }
  AreaFile real{Municipality, 2017, "statcode", "statnaam", std::nullopt};
  auto report = areas_.import_areas(run(), real, borders);
  ASSERT_TRUE(report.has_value()) << report.error().fields.at(0).message;
  EXPECT_EQ(report->created, 388);
  auto again = areas_.import_areas(run(true), real, borders);
  EXPECT_EQ(again->unchanged, 388);
  EXPECT_EQ(area_at(5.858, 51.845)->name, "Nijmegen");
  EXPECT_EQ(area_at(6.566, 53.219)->name, "Groningen");
  auto counted = areas_.import_baseline(run(), {Municipality, 2017, "CBS 2017"}, figures);
  ASSERT_TRUE(counted.has_value()) << counted.error().fields.at(0).message;
  EXPECT_EQ(counted->areas_matched, 388);
  EXPECT_THAT(counted->unmatched_codes, testing::IsEmpty());
  EXPECT_EQ(baseline(Municipality, "inhabitants").size(), 388U);
}

}  // namespace
}  // namespace nabij::areas
