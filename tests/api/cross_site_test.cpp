// What pages of other sites, wrong methods and wrong kinds of body get from every endpoint.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

using http::Method;

bool changes_things(Method method) {
  return method == Method::Post || method == Method::Put || method == Method::Delete;
}

class CrossSite : public AccessTest {
 protected:
  // For each endpoint a request that would be granted, and the cookie of who may send it.
  struct Granted {
    std::string operation;
    Ask ask;
    std::string cookie;
  };

  Granted granted_by_own_link(const Row& row) {
    const auto& spec = *specs_.at(row.operation);
    const auto& who = cast_["Noor"];
    auto door = things_.own_door(who);
    auto target = row.names_something() ? things_.own_thing(door, who, row.field) : "";
    return {row.operation, request_of({row, spec, who, target}, things_, house()), door.cookie};
  }

  Granted granted(const Row& row) {
    if (specs_.at(row.operation)->access.kind == http::Access::Kind::OwnLink) {
      return granted_by_own_link(row);
    }
    constexpr std::array<std::pair<Column, std::string_view>, 4> kAskers{
        {{Column::Worker, "Noor"},
         {Column::Leader, "Lee"},
         {Column::Administrator, "Ans"},
         {Column::Host, "Hanna"}}};
    for (const auto& [column, name] : kAskers) {
      auto letter = row.expected(column, Relation::OwnTeam);
      if (row.names_something() && letter != '+') letter = row.expected(column, Relation::Own);
      if (letter != '+') continue;
      bool own = row.expected(column, Relation::Own) == '+';
      const auto& who = cast_[name];
      auto target = things_.make(row.kind, own ? who : cast_[name == "Hanna" ? "Bo" : "Sam"]);
      auto ask = request_of({row, *specs_.at(row.operation), who, target}, things_, house());
      return {row.operation, std::move(ask), signed_in(who)};
    }
    ADD_FAILURE() << row.operation << " is granted to nobody";
    return {};
  }

  // The first row of each endpoint.
  std::vector<Row> endpoints() {
    std::vector<Row> first;
    for (auto& row : read_matrix()) {
      if (first.empty() || first.back().operation != row.operation) first.push_back(row);
    }
    return first;
  }

  std::vector<Row> changes() {
    auto rows = endpoints();
    std::erase_if(
        rows, [&](const Row& row) { return !changes_things(specs_.at(row.operation)->method); });
    return rows;
  }

  std::uint64_t writes() { return house().database().statistics().writes; }
};
NABIJ_ON_EVERY_DATABASE(CrossSite);

std::vector<http::Header> hostile_headers() {
  return {{"Sec-Fetch-Site", "cross-site"},   {"Sec-Fetch-Site", "same-site"},
          {"Sec-Fetch-Site", "Same-Origin"},  {"Origin", "null"},
          {"Origin", "https://evil.example"}, {"Origin", "https://127.0.0.1.evil.example"},
          {"Origin", "http://127.0.0.1:1"}};
}

TEST_P(CrossSite, ChangesNothingForAPageOfAnotherSite) {
  for (const auto& row : changes()) {
    auto each = granted(row);
    for (const auto& header : hostile_headers()) {
      each.ask.headers = {header};
      auto before = writes();
      auto answer = send(each.ask, each.cookie);
      EXPECT_EQ(answer.status, 403) << each.operation << " " << header.value << answer.body;
      EXPECT_EQ(answer.header("Set-Cookie"), "") << each.operation;
      EXPECT_EQ(writes(), before) << each.operation << " " << header.value;
    }
  }
}

TEST_P(CrossSite, ListensToItsOwnPages) {
  for (const auto& row : changes()) {
    auto each = granted(row);
    each.ask.headers = {{"Sec-Fetch-Site", "same-origin"}, {"Origin", public_url()}};
    auto answer = send(each.ask, each.cookie);
    EXPECT_TRUE(answer.status >= 200 && answer.status < 300)
        << each.operation << answer.status << answer.body;
  }
}

// A form of another site can send these without asking the browser first.
TEST_P(CrossSite, TakesNoBodyThatAFormCanSend) {
  for (const auto& row : changes()) {
    auto each = granted(row);
    if (each.ask.method == Method::Delete) continue;
    for (auto type : {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data",
                      "application/jsonp", ""}) {
      each.ask.body_type = type;
      auto before = writes();
      auto answer = send(each.ask, each.cookie);
      EXPECT_EQ(answer.status, 415) << each.operation << " " << type << answer.body;
      EXPECT_EQ(writes(), before) << each.operation << " " << type;
    }
  }
}

TEST_P(CrossSite, LetsNoOtherSiteReadAnAnswer) {
  for (const auto& row : endpoints()) {
    auto each = granted(row);
    each.ask.headers = {{"Origin", "https://evil.example"}};
    for (auto method : {specs_.at(row.operation)->method, Method::Options}) {
      each.ask.method = method;
      auto answer = send(each.ask, each.cookie);
      for (const auto& header : answer.headers) {
        EXPECT_FALSE(header.name.starts_with("Access-Control")) << row.operation << header.name;
      }
      EXPECT_EQ(answer.header("Cross-Origin-Resource-Policy"), "same-origin") << row.operation;
    }
  }
}

// Whether a path is of this pattern, in which {something} stands for one segment.
bool fits(std::string_view pattern, std::string_view path) {
  while (!pattern.empty() && !path.empty()) {
    auto wanted = pattern.substr(1, pattern.find('/', 1) - 1);
    auto given = path.substr(1, path.find('/', 1) - 1);
    if (!wanted.starts_with('{') && wanted != given) return false;
    pattern.remove_prefix(wanted.size() + 1);
    path.remove_prefix(given.size() + 1);
  }
  return pattern.empty() && path.empty();
}

TEST_P(CrossSite, SaysThatAMethodIsWrongToWhoeverAsks) {
  auto endpoints = house().api().endpoints();
  auto cookie = signed_in("Noor");
  for (const auto& [operation, spec] : specs_) {
    std::string path(spec->path);
    for (auto from = path.find('{'); from != std::string::npos; from = path.find('{')) {
      path.replace(from, path.find('}') - from + 1, fresh_id());
    }
    for (auto method : {Method::Get, Method::Post, Method::Put, Method::Delete, Method::Options}) {
      bool right = std::ranges::any_of(endpoints, [&](const http::Endpoint& each) {
        return each.spec.method == method && fits(each.spec.path, path);
      });
      if (right) continue;
      Ask ask{.method = method, .path = path};
      auto answer = send(ask, cookie);
      EXPECT_EQ(answer.status, 405) << http::to_text(method) << " " << path << answer.body;
      EXPECT_NE(answer.header("Allow").find(http::to_text(spec->method)), std::string::npos)
          << path;
      EXPECT_EQ(comparable(ask, send(ask, "")), comparable(ask, answer)) << path;
    }
  }
}

TEST_P(CrossSite, TellsTheHeadersOfAnAnswerToWhoeverMayHaveIt) {
  for (const auto& row : endpoints()) {
    bool asks = specs_.at(row.operation)->method == Method::Get;
    if (!asks || row.operation == "stream_events") continue;
    auto each = granted(row);
    each.ask.method = Method::Head;
    EXPECT_EQ(send(each.ask, each.cookie).status, 200) << row.operation;
    EXPECT_EQ(send(each.ask, "").status, 401) << row.operation;
  }
}

// Ways of writing an address that could slip past a check and still arrive.
TEST_P(CrossSite, OpensNoDoorBesideTheDoors) {
  for (auto path :
       {"/api/v1/me/", "/api/v1//me", "/api/v1/./me", "/api/v1/session/../me", "/API/v1/me",
        "/api/v1/%6de", "/api/v1/me%00", "/api/v1/me;x", "/api/v2/me", "/api/v1/people?team=1",
        "//api/v1/me", "/api/v1/me%2fsessions", "/api/v1/people/%2e%2e/me"}) {
    auto answer = send({.path = path}, "");
    EXPECT_TRUE(answer.status == 401 || answer.status == 404 || answer.status == 400)
        << path << answer.status << answer.body;
  }
}

}  // namespace
}  // namespace nabij::api_testing
