// A young person at their own link: what they get of their own, of others, and of what is a
// member's.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

class OwnLinkAccess : public AccessTest {
 protected:
  bool is_own(const Row& row) const {
    return specs_.find(row.operation)->second->access.kind == http::Access::Kind::OwnLink;
  }
  // The path of an own endpoint with this in it.
  static std::string filled(std::string_view path, const std::string& thing) {
    std::string text(path);
    auto from = text.find('{');
    if (from != std::string::npos) text.replace(from, text.find('}') - from + 1, thing);
    return text;
  }
  static std::string named_in(std::string_view path) {
    auto from = path.find('{');
    if (from == std::string_view::npos) return {};
    return std::string(path.substr(from + 1, path.find('}') - from - 1));
  }
  // First rows alone: one request for each endpoint.
  std::vector<Row> own_rows() {
    std::vector<Row> rows;
    for (auto& row : read_matrix()) {
      bool again = !rows.empty() && rows.back().operation == row.operation;
      if (is_own(row) && !again) rows.push_back(row);
    }
    return rows;
  }
  Answer ask(const Row& row, const std::string& thing, const std::string& cookie) {
    const auto& spec = *specs_.at(row.operation);
    const auto& who = cast_["Noor"];
    auto request = request_of({row, spec, who, thing}, things_, house());
    request.path = filled(spec.path, thing);
    return send(request, cookie);
  }
};
NABIJ_ON_EVERY_DATABASE(OwnLinkAccess);

TEST_P(OwnLinkAccess, OpensWhatIsTheirOwn) {
  for (const auto& row : own_rows()) {
    auto door = things_.own_door(cast_["Noor"]);
    auto what = named_in(specs_.at(row.operation)->path);
    auto thing = what.empty() ? "" : things_.own_thing(door, cast_["Noor"], what);
    auto answer = ask(row, thing, door.cookie);
    EXPECT_TRUE(answer.status >= 200 && answer.status < 300)
        << row.operation << answer.status << answer.body;
  }
}

TEST_P(OwnLinkAccess, TellsNothingOfWhatIsOfSomebodyElse) {
  auto door = things_.own_door(cast_["Noor"]);
  for (const auto& row : own_rows()) {
    auto what = named_in(specs_.at(row.operation)->path);
    if (what.empty()) continue;
    auto absent = fresh_id();
    auto nothing = ask(row, absent, door.cookie);
    EXPECT_EQ(nothing.status, 404) << row.operation << nothing.body;
    for (auto name : {"Noor", "Sam", "Olaf", "Bo", "Ada"}) {
      const auto& owner = cast_[name];
      auto thing = things_.own_thing(things_.own_door(owner), owner, what);
      auto answer = ask(row, thing, door.cookie);
      EXPECT_EQ(answer.status, 404) << row.operation << " of " << name << answer.body;
      EXPECT_EQ(comparable({.path = thing}, answer), comparable({.path = absent}, nothing))
          << row.operation << " of " << name;
    }
  }
}

TEST_P(OwnLinkAccess, OpensNothingThatIsForMembers) {
  auto door = things_.own_door(cast_["Noor"]);
  for (const auto& row : read_matrix()) {
    const auto& spec = *specs_.at(row.operation);
    if (is_own(row) || spec.access.kind == http::Access::Kind::Everyone) continue;
    const auto& who = cast_["Noor"];
    auto target = things_.make(row.names_something() ? row.kind : Kind::None, who);
    auto answer = send(request_of({row, spec, who, target}, things_, house()), door.cookie);
    EXPECT_EQ(answer.status, 401) << row.operation << " " << row.field << answer.body;
  }
}

TEST_P(OwnLinkAccess, IsNotAsGoodAsASessionNorTheOtherWayRound) {
  auto door = things_.own_door(cast_["Noor"]);
  auto value = door.cookie.substr(door.cookie.find('=') + 1);
  auto name = door.cookie.substr(0, door.cookie.find('='));
  EXPECT_EQ(send({.path = "/api/v1/own"}, door.cookie).status, 200);
  EXPECT_EQ(send({.path = "/api/v1/me"}, value).status, 401) << "a visit as if it were a session";
  auto session = signed_in("Noor");
  EXPECT_EQ(send({.path = "/api/v1/own"}, name + "=" + session).status, 401);
}

}  // namespace
}  // namespace nabij::api_testing
