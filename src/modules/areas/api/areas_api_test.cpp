#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "areas/areas.hpp"
#include "support/storage_testing.hpp"

namespace nabij::areas {
namespace {

using testing::HasSubstr;

constexpr std::string_view kTown = R"({"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"c":"BU1","n":"Oost"},"geometry":{"type":"Polygon",
   "coordinates":[[[5,51],[5.1,51],[5.1,51.1],[5,51.1],[5,51]]]}}]})";

class FixedViewer final : public http::Authenticator {
 public:
  Result<std::optional<privacy::Viewer>> viewer_of(const http::Request&) override { return viewer; }
  std::optional<privacy::Viewer> viewer;
};

class AreasApi : public storage::testing::DatabaseTest {
 protected:
  AreasApi() : areas_({database(), clock_, ids_}), api_(visitor_, clock_, {}) {
    add_endpoints(api_, areas_);
    privacy::Viewer viewer;
    viewer.region = ids_.make<RegionId>();
    viewer.member = ids_.make<MemberId>();
    viewer.organisation = ids_.make<OrganisationId>();
    viewer.host_organisation = true;
    viewer.roles = {privacy::Role::Administrator};
    visitor_.viewer = viewer;
  }

  http::Response get(std::string path, std::string query, std::vector<http::Header> headers = {}) {
    http::Request request;
    request.path = std::move(path);
    request.query = std::move(query);
    request.headers = std::move(headers);
    return api_.handle(request);
  }
  http::Response post(std::string path, std::string query, std::string type,
                      std::string_view body) {
    http::Request request;
    request.method = http::Method::Post;
    request.path = std::move(path);
    request.query = std::move(query);
    request.headers = {{"Content-Type", std::move(type)}, {"Sec-Fetch-Site", "same-origin"}};
    request.body = body;
    return api_.handle(request);
  }
  http::Response import_town(std::string_view body = kTown) {
    return post("/api/v1/areas/import",
                "kind=neighbourhood&year=2026&code_property=c&name_property=n",
                "application/geo+json", body);
  }

  base::ManualClock clock_{*base::parse_instant("2026-11-24T10:00:00Z")};
  base::SeededRandom random_{7};
  base::IdSource ids_{clock_, random_};
  FixedViewer visitor_;
  Areas areas_;
  http::Api api_;
};

NABIJ_ON_EVERY_DATABASE(AreasApi);

TEST_P(AreasApi, ImportsAndShowsAreasAndTheirMap) {
  auto imported = import_town();
  EXPECT_EQ(imported.status, 200) << imported.body;
  EXPECT_THAT(imported.body, HasSubstr(R"("created":1)"));
  EXPECT_THAT(get("/api/v1/areas", "kind=neighbourhood").body, HasSubstr(R"("name":"Oost")"));
  auto map = get("/api/v1/areas/map", "kind=neighbourhood");
  EXPECT_THAT(map.body, HasSubstr("[[[[5,51],[5.1,51],[5.1,51.1],[5,51.1],[5,51]]]]"));
  EXPECT_THAT(map.body, HasSubstr(R"("bounds":[5,51,5.1,51.1])"));
}

TEST_P(AreasApi, SparesABrowserTheMapThatItHas) {
  ASSERT_EQ(import_town().status, 200);
  auto map = get("/api/v1/areas/map", "kind=neighbourhood");
  std::string tag;
  for (const auto& header : map.headers) {
    if (header.name == "ETag") tag = header.value;
  }
  ASSERT_FALSE(tag.empty());
  EXPECT_EQ(get("/api/v1/areas/map", "kind=neighbourhood", {{"If-None-Match", tag}}).status, 304);
}

TEST_P(AreasApi, AnswersABadFileWithEveryFeatureAtFault) {
  auto refused = import_town(R"({"type":"FeatureCollection","features":[{"type":"Feature",
      "properties":{"c":"BU1","n":"Oost"},"geometry":null}]})");
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(refused.body, HasSubstr("features[0].geometry"));
}

TEST_P(AreasApi, ImportsFiguresAndListsThem) {
  ASSERT_EQ(import_town().status, 200);
  auto imported = post("/api/v1/baseline/import", "kind=neighbourhood&year=2026&source=CBS",
                       "text/csv", "gwb_code;aant_inw\nBU1;1200\n");
  EXPECT_EQ(imported.status, 200) << imported.body;
  EXPECT_THAT(get("/api/v1/baseline", "kind=neighbourhood&measure=inhabitants").body,
              HasSubstr(R"("value":1200)"));
  EXPECT_THAT(get("/api/v1/baseline/measures", "").body, HasSubstr(R"("years":[2026])"));
}

TEST_P(AreasApi, LetsOnlyTheHostsAdministratorImport) {
  visitor_.viewer->host_organisation = false;
  EXPECT_EQ(import_town().status, 403);
  visitor_.viewer->host_organisation = true;
  visitor_.viewer->roles = {privacy::Role::Worker, privacy::Role::PolicyOfficer};
  EXPECT_EQ(import_town().status, 403);
  visitor_.viewer.reset();
  EXPECT_EQ(import_town().status, 401);
  EXPECT_EQ(get("/api/v1/areas/map", "kind=neighbourhood").status, 401);
}

}  // namespace
}  // namespace nabij::areas
