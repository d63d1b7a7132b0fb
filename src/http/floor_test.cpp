#include "http/floor.hpp"

#include <gmock/gmock.h>

#include "http/log.hpp"
#include "http/security_headers.hpp"

namespace nabij::http {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr std::array kAssets{
    Asset{"/index.html", "text/html", "a1", "<html>", "gz-html", "br-html"},
    Asset{"/assets/app-1f2e.js", "text/javascript", "b2", "code", "", "br-code"},
};

std::string header_of(const Response& response, std::string_view name) {
  for (const auto& each : response.headers) {
    if (each.name == name) return each.value;
  }
  return {};
}

Request get(std::string path, std::vector<Header> headers = {}) {
  Request request;
  request.path = std::move(path);
  request.headers = std::move(headers);
  request.source = "127.0.0.1";
  return request;
}

TEST(AssetServer, PrefersBrotliThenGzipThenPlain) {
  AssetServer assets(kAssets);
  auto best = assets.answer(get("/index.html", {{"accept-encoding", "gzip, deflate, br"}}));
  EXPECT_EQ(best.static_body, "br-html");
  EXPECT_EQ(header_of(best, "Content-Encoding"), "br");
  EXPECT_EQ(header_of(best, "Vary"), "Accept-Encoding");
  auto refused = assets.answer(get("/index.html", {{"Accept-Encoding", "br;q=0, gzip;q=0.5"}}));
  EXPECT_EQ(refused.static_body, "gz-html");
  EXPECT_EQ(assets.answer(get("/index.html")).static_body, "<html>");
  auto no_gzip = assets.answer(get("/assets/app-1f2e.js", {{"Accept-Encoding", "gzip"}}));
  EXPECT_EQ(no_gzip.static_body, "code");
}

TEST(AssetServer, LetsHashedFilesBeKeptForEverAndTheRestBeAskedAbout) {
  AssetServer assets(kAssets);
  EXPECT_EQ(header_of(assets.answer(get("/assets/app-1f2e.js")), "Cache-Control"),
            "public, max-age=31536000, immutable");
  auto page = assets.answer(get("/index.html"));
  EXPECT_EQ(header_of(page, "Cache-Control"), "no-cache");
  auto again = assets.answer(get("/index.html", {{"If-None-Match", "\"x\", \"a1\""}}));
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.static_body.empty());
  auto packed = get("/index.html", {{"If-None-Match", "\"a1\""}, {"Accept-Encoding", "br"}});
  EXPECT_EQ(assets.answer(packed).status, 200);
}

TEST(AssetServer, AnswersEveryScreenWithTheApplicationAndNoFileWithNotFound) {
  AssetServer assets(kAssets);
  EXPECT_EQ(assets.answer(get("/personen/0190")).static_body, "<html>");
  EXPECT_EQ(assets.answer(get("/")).static_body, "<html>");
  EXPECT_EQ(assets.answer(get("/assets/gone-1.js")).status, 404);
  auto post = get("/");
  post.method = Method::Post;
  EXPECT_EQ(assets.answer(post).status, 405);
}

TEST(Floor, SaysWhetherItIsWell) {
  Metrics metrics;
  bool well = true;
  Floor floor({kAssets,
               [&]() -> Result<> {
                 if (!well) return fail(ErrorCode::Unavailable);
                 return {};
               },
               {}},
              metrics);
  EXPECT_EQ(floor.answer(get("/healthz")).status, 200);
  well = false;
  EXPECT_EQ(floor.answer(get("/healthz")).status, 503);
}

TEST(Floor, ShowsMetricsOnlyToWhoMayReadThem) {
  Metrics metrics;
  metrics.add("nabij_test", MetricKind::Gauge, "A test.", [] { return 3.0; });
  metrics.on_exchange({"id", "GET", "/api/v1/people/{person_id}", 200, 3000, 0, 10});
  Floor floor({kAssets, [] { return Result<>{}; }, {*Network::parse("127.0.0.0/8")}}, metrics);
  auto text = floor.answer(get("/metrics")).body;
  EXPECT_THAT(text, HasSubstr("nabij_test 3\n"));
  EXPECT_THAT(text, HasSubstr("nabij_http_request_seconds_bucket{method=\"GET\",route=\"/api/v1/"
                              "people/{person_id}\",status=\"200\",le=\"0.0025\"} 0\n"));
  EXPECT_THAT(text, HasSubstr("status=\"200\",le=\"0.005\"} 1\n"));
  auto stranger = get("/metrics");
  stranger.source = "203.0.113.9";
  EXPECT_EQ(floor.answer(stranger).status, 404);
}

TEST(Log, WritesOneJsonLinePerRequestFromItsLevelUp) {
  base::ManualClock clock(base::Instant{0});
  std::string out;
  Log log(clock, LogLevel::Info, [&](const std::string& line) { out += line; });
  RequestLog requests(log);
  requests.on_exchange({"id-1", "GET", "/api/v1/me", 200, 1200, 0, 10});
  EXPECT_EQ(out,
            "{\"time\":\"1970-01-01T00:00:00Z\",\"level\":\"info\",\"event\":\"request\","
            "\"request_id\":\"id-1\",\"method\":\"GET\",\"route\":\"/api/v1/me\",\"status\":200,"
            "\"duration_us\":1200,\"bytes_in\":0,\"bytes_out\":10}\n");
  Log quiet(clock, LogLevel::Warning, [](const std::string&) { FAIL(); });
  RequestLog(quiet).on_exchange({"id-2", "GET", "/", 404, 1, 0, 0});
}

TEST(SecurityHeaders, AskForHttpsOnlyWhereThereIsHttps) {
  EXPECT_EQ(security_headers(PublicScheme::Https).size(),
            security_headers(PublicScheme::Http).size() + 1);
}

TEST(Network, KnowsItsOwnAddresses) {
  EXPECT_TRUE(Network::parse("10.0.0.0/8")->contains("10.255.0.1"));
  EXPECT_FALSE(Network::parse("10.0.0.0/8")->contains("11.0.0.1"));
  EXPECT_TRUE(Network::parse("::1")->contains("::1"));
  EXPECT_TRUE(Network::parse("2001:db8::/33")->contains("2001:db8:7fff::1"));
  EXPECT_FALSE(Network::parse("2001:db8::/33")->contains("2001:db8:8000::1"));
  EXPECT_FALSE(Network::parse("10.0.0.0/33").has_value());
  EXPECT_FALSE(Network::parse("example.org").has_value());
}

TEST(SourceOf, TakesTheLastAddressThatNoTrustedProxyAdded) {
  std::vector<Network> trusted{*Network::parse("10.0.0.0/8")};
  EXPECT_EQ(source_of("203.0.113.1", "198.51.100.1", trusted), "203.0.113.1");
  EXPECT_EQ(source_of("10.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2", trusted), "198.51.100.1");
  EXPECT_EQ(source_of("10.0.0.1", "nonsense", trusted), "10.0.0.1");
  EXPECT_EQ(source_of("10.0.0.1", "", trusted), "10.0.0.1");
  EXPECT_EQ(source_of("10.0.0.1", std::string("1.1.1.1\0x", 9), trusted), "10.0.0.1");
}

TEST(Request, FindsHeadersAndCookies) {
  Request request;
  request.headers = {{"Cookie", "a=1; nabij_session=abc=="}, {"X-Thing", "yes"}};
  EXPECT_EQ(request.header("x-thing"), "yes");
  EXPECT_EQ(request.cookie("nabij_session"), "abc==");
  EXPECT_EQ(request.cookie("session"), "");
}

}  // namespace
}  // namespace nabij::http
