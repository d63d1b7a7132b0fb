#include "http/api.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/parameters.hpp"

namespace nabij::http {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

enum class Colour { Red, Blue };

struct Wheel {
  std::string name;
  std::optional<std::int64_t> size;
  static constexpr std::string_view schema_name = "Wheel";
  static constexpr auto fields() {
    return std::tuple{field("name", &Wheel::name, {.max_length = 5}),
                      field("size", &Wheel::size, {.minimum = 1, .maximum = 9})};
  }
};

}  // namespace
}  // namespace nabij::http

template <>
struct nabij::base::NamedEnum<nabij::http::Colour> {
  using Colour = nabij::http::Colour;
  static constexpr std::array<std::pair<Colour, std::string_view>, 2> names{
      {{Colour::Red, "red"}, {Colour::Blue, "blue"}}};
};

namespace nabij::http {
namespace {

struct Scooter {
  PlaceId place_id;
  std::string name;
  std::optional<base::LocalDay> since;
  std::vector<Wheel> wheels;
  Colour colour = Colour::Red;
  std::optional<std::int64_t> limit;
  static constexpr std::string_view schema_name = "Scooter";
  static constexpr auto fields() {
    return std::tuple{
        field("place_id", &Scooter::place_id, {.in = In::Path}),
        field("name", &Scooter::name,
              {.max_length = 10, .personal = privacy::PersonalData::Identity, .about = "Said"}),
        field("since", &Scooter::since),
        field("wheels", &Scooter::wheels, {.max_items = 2}),
        field("colour", &Scooter::colour),
        field("limit", &Scooter::limit, {.in = In::Query, .minimum = 1, .maximum = 200})};
  }
};

struct SaveScooter {
  using Input = Scooter;
  using Output = Page<Wheel>;
  static Spec spec() {
    return {Method::Post, "/api/v1/places/{place_id}/scooters", "save_scooter", "Saves one.",
            Access::everyone()};
  }
  Result<Output> handle(Call& call, const Input& input) const {
    call.set_status(201);
    return Output{input.wheels, std::nullopt};
  }
};

template <int number>
struct Guarded {
  Access access;
  using Input = Nothing;
  using Output = NoContent;
  static Spec spec() {
    Spec spec{Method::Get, "/api/v1/guarded", "guarded", "Guarded.", Access::signed_in()};
    if (number == 1) {
      spec = {Method::Get, "/api/v1/workers", "workers", "Workers.",
              Access::only({privacy::Role::Worker})};
    }
    if (number == 2) {
      spec = {Method::Get, "/api/v1/hosts", "hosts", "Hosts.",
              Access::host({privacy::Role::Worker})};
    }
    return spec;
  }
  Result<Output> handle(Call&, const Input&) const { return Output{}; }
};

struct TaggedMap {
  using Input = Nothing;
  using Output = RawContent;
  static Spec spec() {
    return {.path = "/api/v1/places/map",
            .operation = "map",
            .summary = "Map.",
            .access = Access::everyone(),
            .tagged = true};
  }
  Result<Output> handle(Call& call, const Input&) const {
    call.set_tag("\"one\"");
    return Output{"text/plain", "map"};
  }
};

class FixedViewer final : public Authenticator {
 public:
  Result<std::optional<privacy::Viewer>> viewer_of(const Request&) override { return viewer; }
  std::optional<privacy::Viewer> viewer;
};

// The description of an API with this one endpoint, which has no body.
std::string describe_responses(const Spec& spec) {
  FixedViewer visitor;
  base::ManualClock clock{*base::parse_instant("2026-11-24T10:00:00Z")};
  Api api(visitor, clock, {});
  Endpoint endpoint;
  endpoint.spec = spec;
  endpoint.write_parameters = [](JsonWriter&, Components&) {};
  api.add_endpoint(std::move(endpoint));
  return api.openapi();
}

class ApiTest : public testing::Test {
 protected:
  ApiTest() {
    api.add(SaveScooter{});
    api.add(Guarded<0>{});
    api.add(Guarded<1>{});
    api.add(Guarded<2>{});
    api.add(TaggedMap{});
  }
  Response post(const std::string& body, const std::string& query = "") {
    Request request;
    request.method = Method::Post;
    request.path = "/api/v1/places/0192f5e4-7b1a-7c3d-8e4f-0123456789ab/scooters";
    request.query = query;
    request.body = body;
    request.headers = headers;
    return api.handle(request);
  }
  Response get(const std::string& path) {
    Request request;
    request.path = path;
    request.headers = headers;
    return api.handle(request);
  }
  std::vector<Header> headers{{"Content-Type", "application/json; charset=utf-8"}};
  FixedViewer identity;
  base::ManualClock clock{base::Instant{1'000'000}};
  Api api{identity, clock, {}};
};

TEST_F(ApiTest, AnswersWithTheEncodedOutput) {
  auto response = post(R"({"name":" Zoë ","colour":"blue","wheels":[{"name":"front","size":3}]})");
  EXPECT_EQ(response.status, 201);
  EXPECT_EQ(response.body, R"({"items":[{"name":"front","size":3}],"next_cursor":null})");
  EXPECT_EQ(response.route, "/api/v1/places/{place_id}/scooters");
}

TEST_F(ApiTest, NamesEveryFieldAtFaultAtOnce) {
  auto response =
      post(R"({"name":"far too long a name","since":"2026-02-30","colour":"green","extra":1,)"
           R"("wheels":[{"name":"abcdefgh","size":0},{"size":"x"}]})",
           "limit=500&foo=1");
  EXPECT_EQ(response.status, 400);
  EXPECT_EQ(response.content_type, "application/problem+json");
  for (const auto* named :
       {R"("field":"limit","code":"too_large")", R"("field":"foo","code":"unknown_field")",
        R"("field":"name","code":"too_long")", R"("field":"since","code":"not_a_day")",
        R"("field":"colour","code":"not_in_list")", R"("field":"extra","code":"unknown_field")",
        R"("field":"wheels[0].name","code":"too_long")",
        R"("field":"wheels[0].size","code":"too_small")",
        R"("field":"wheels[1].name","code":"required")",
        R"("field":"wheels[1].size","code":"not_a_whole_number")"}) {
    EXPECT_THAT(response.body, HasSubstr(named));
  }
}

TEST_F(ApiTest, SaysWhereTheJsonBreaks) {
  auto response = post("{\"name\":\n  oops}");
  EXPECT_EQ(response.status, 400);
  EXPECT_THAT(response.body, HasSubstr("line 2, column"));
}

TEST_F(ApiTest, RefusesTooManyItems) {
  auto response = post(R"({"name":"a","colour":"red","wheels":[{},{},{}]})");
  EXPECT_THAT(response.body, HasSubstr(R"("field":"wheels","code":"too_many")"));
}

TEST_F(ApiTest, RefusesTextThatIsNotUtf8) {
  auto response = post("{\"name\":\"a\xff\",\"colour\":\"red\"}");
  EXPECT_EQ(response.status, 400);
}

TEST_F(ApiTest, NeverAnswersWithWhatIsNotUtf8) {
  auto wrong = post(R"({"name":"a","colour":"red"})", "fo\xff\xff=1&%fe=2");
  EXPECT_EQ(wrong.status, 400);
  EXPECT_TRUE(base::is_utf8(wrong.body));
  // Cut to sixty bytes, the sixtieth of which is the first half of a letter.
  std::string name = std::string(59, 'a') + "\u00e9" + "b";
  auto unknown = post("{\"name\":\"a\",\"colour\":\"red\",\"" + name + "\":1}");
  EXPECT_THAT(unknown.body, HasSubstr("\"" + std::string(59, 'a') + "\""));
  EXPECT_TRUE(base::is_utf8(unknown.body));
}

TEST_F(ApiTest, RefusesNestingBeyondItsDepth) {
  std::string deep = R"({"name":)" + std::string(200, '[') + std::string(200, ']') + "}";
  EXPECT_EQ(post(deep).status, 400);
}

TEST_F(ApiTest, RefusesAnotherMediaType) {
  headers = {{"Content-Type", "text/plain"}};
  EXPECT_EQ(post(R"({"name":"a","colour":"red"})").status, 415);
}

TEST_F(ApiTest, RefusesChangesFromPagesOfOtherSites) {
  headers.push_back({"Sec-Fetch-Site", "cross-site"});
  EXPECT_EQ(post(R"({"name":"a","colour":"red"})").status, 403);
  headers.back() = {"Origin", "https://elsewhere.example"};
  EXPECT_EQ(post(R"({"name":"a","colour":"red"})").status, 403);
  headers.back() = {"Origin", "http://127.0.0.1:8080"};
  EXPECT_EQ(post(R"({"name":"a","colour":"red"})").status, 201);
}

TEST_F(ApiTest, AsksForASignInBeforeAnythingElse) {
  EXPECT_EQ(get("/api/v1/guarded").status, 401);
  identity.viewer.emplace();
  EXPECT_EQ(get("/api/v1/guarded").status, 204);
}

TEST_F(ApiTest, LetsInOnlyTheRolesOfTheSpec) {
  identity.viewer.emplace();
  identity.viewer->roles = {privacy::Role::PolicyOfficer};
  EXPECT_EQ(get("/api/v1/workers").status, 403);
  identity.viewer->roles = {privacy::Role::Worker};
  EXPECT_EQ(get("/api/v1/workers").status, 204);
  EXPECT_EQ(get("/api/v1/hosts").status, 403);
  identity.viewer->host_organisation = true;
  EXPECT_EQ(get("/api/v1/hosts").status, 204);
}

TEST_F(ApiTest, PrefersALiteralSegmentOverAParameter) {
  EXPECT_EQ(get("/api/v1/places/map").body, "map");
}

TEST_F(ApiTest, AnswersAMatchingTagWithNothingNew) {
  headers.push_back({"If-None-Match", "\"one\""});
  auto response = get("/api/v1/places/map");
  EXPECT_EQ(response.status, 304);
  EXPECT_EQ(response.body, "");
}

TEST_F(ApiTest, UnknownPathsAreNotFoundAndKnownOnesWantTheirMethod) {
  EXPECT_EQ(get("/api/v1/nothing").status, 404);
  auto other = get("/api/v1/places/0192f5e4-7b1a-7c3d-8e4f-0123456789ab/scooters");
  EXPECT_EQ(other.status, 405);
  EXPECT_THAT(other.body, HasSubstr(R"("status":405)"));
}

TEST_F(ApiTest, DescribesItselfAsOpenApiFromTheSameFields) {
  auto document = api.openapi();
  EXPECT_TRUE(JsonDocument::parse(document).has_value());
  EXPECT_THAT(document, AllOf(HasSubstr(R"("operationId":"save_scooter")"),
                              HasSubstr(R"("x-personal-data":"identity")"),
                              HasSubstr(R"("maxLength":10)"), HasSubstr(R"("enum":["red","blue"])"),
                              HasSubstr(R"("required":["name","colour"])")));
  EXPECT_THAT(document, Not(HasSubstr(",,")));
}

TEST_F(ApiTest, DescribesEverySuccessThatAnEndpointKnows) {
  EXPECT_THAT(describe_responses(TaggedMap::spec()),
              AllOf(HasSubstr(R"("200":)"), HasSubstr(R"("304":)")));
  auto recorded = describe_responses({.method = Method::Post,
                                      .path = "/api/v1/bells",
                                      .operation = "record_bell",
                                      .summary = "Records one.",
                                      .access = Access::everyone(),
                                      .success = 201,
                                      .repeatable = true});
  EXPECT_THAT(recorded, AllOf(HasSubstr(R"("201":)"), HasSubstr(R"("200":)")));
  EXPECT_THAT(recorded, Not(HasSubstr(R"("304":)")));
}

TEST_F(ApiTest, ServesItsDescription) {
  auto response = get("/api/v1/openapi.json");
  EXPECT_EQ(response.status, 200);
  EXPECT_EQ(response.static_body, api.openapi());
}

TEST(JsonWriter, EscapesWhatJsonWantsEscaped) {
  JsonWriter json;
  json.text("a\"b\\c\n\x01é");
  EXPECT_EQ(json.str(), "\"a\\\"b\\\\c\\n\\u0001é\"");
}

TEST(JsonWriter, WritesNumbersThatReadBackTheSame) {
  JsonWriter json;
  json.begin_array().real(0.1).real(1e300).integer(-7).real(1.0 / 0.0).end_array();
  auto document = JsonDocument::parse(json.str());
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->root().at(0).real(), 0.1);
  EXPECT_EQ(document->root().at(1).real(), 1e300);
  EXPECT_EQ(document->root().at(2).integer(), -7);
  EXPECT_TRUE(document->root().at(3).is_null());
}

TEST(PercentDecode, RefusesAHalfEscape) {
  EXPECT_FALSE(RequestParameters::create({}, "a=%2").has_value());
  EXPECT_FALSE(RequestParameters::create({}, "a=%zz").has_value());
  auto good = RequestParameters::create({}, "a=caf%C3%A9+x&b=&c");
  ASSERT_TRUE(good.has_value());
  EXPECT_EQ(good->query("a"), "café x");
  EXPECT_EQ(good->query("b"), "");
  EXPECT_EQ(good->query("c"), "");
  EXPECT_EQ(good->query("d"), std::nullopt);
}

}  // namespace
}  // namespace nabij::http
