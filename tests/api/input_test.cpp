// What every endpoint says about input that it cannot take: each field at fault, by name.
#include <boost/json.hpp>

#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

class InputErrors : public AccessTest {
 protected:
  // The schema of the body, with the reference followed.
  static boost::json::object schema_of(const http::Endpoint& endpoint) {
    http::Components components;
    http::JsonWriter json;
    endpoint.write_request(json, components);
    auto schema = boost::json::parse(json.take()).as_object();
    std::string name(schema.at("$ref").as_string());
    return boost::json::parse(components.all().at(name.substr(name.rfind('/') + 1))).as_object();
  }

  std::string cookie_for(const http::Access& access) {
    if (access.kind == http::Access::Kind::Everyone) return {};
    if (access.kind == http::Access::Kind::SignedIn) return noor_;
    if (access.kind == http::Access::Kind::OwnLink) return own_;
    if (access.roles.has(privacy::Role::Worker)) return noor_;
    if (access.host_organisation) return hanna_;
    return access.roles.has(privacy::Role::Administrator) ? ans_ : lee_;
  }

  // Asks with a path that is sound and this body; the names of the fields at fault.
  std::set<std::string> faults(const http::Endpoint& endpoint, const std::string& body) {
    std::string path(endpoint.spec.path);
    for (auto from = path.find('{'); from != std::string::npos; from = path.find('{')) {
      path.replace(from, path.find('}') - from + 1, fresh_id());
    }
    auto answer = send({.method = endpoint.spec.method, .path = path, .body = body},
                       cookie_for(endpoint.spec.access));
    EXPECT_EQ(answer.status, 400) << endpoint.spec.operation << answer.body;
    std::set<std::string> names;
    auto problem = boost::json::parse(answer.body).as_object();
    for (const auto& each : problem.at("errors").as_array()) {
      names.emplace(each.as_object().at("field").as_string());
    }
    return names;
  }

  std::vector<const http::Endpoint*> with_body() {
    std::vector<const http::Endpoint*> found;
    for (const auto& endpoint : house().api().endpoints()) {
      if (endpoint.write_request) found.push_back(&endpoint);
    }
    return found;
  }

  std::string noor_ = signed_in("Noor");
  std::string ans_ = signed_in("Ans");
  std::string hanna_ = signed_in("Hanna");
  std::string lee_ = signed_in("Lee");
  std::string own_ = things_.own_door(cast_["Noor"]).cookie;
};
NABIJ_ON_EVERY_DATABASE(InputErrors);

TEST_P(InputErrors, NamesEveryFieldThatIsMissing) {
  for (const auto* endpoint : with_body()) {
    std::set<std::string> needed;
    auto schema = schema_of(*endpoint);
    for (const auto& name : schema.at("required").as_array()) {
      needed.emplace(name.as_string());
    }
    if (needed.empty()) continue;  // an empty object is sound
    EXPECT_EQ(faults(*endpoint, "{}"), needed) << endpoint->spec.operation;
  }
}

TEST_P(InputErrors, NamesEveryFieldOfTheWrongKind) {
  for (const auto* endpoint : with_body()) {
    boost::json::object body;
    std::set<std::string> names;
    auto schema = schema_of(*endpoint);
    for (const auto& [name, described] : schema.at("properties").as_object()) {
      body[name] = boost::json::object{{"is", "no value of any field"}, {"id", true}};
      names.emplace(name);
    }
    std::set<std::string> found;
    for (const auto& name : faults(*endpoint, boost::json::serialize(body))) {
      found.insert(name.substr(0, name.find_first_of(".[")));
    }
    EXPECT_EQ(found, names) << endpoint->spec.operation;
  }
}

TEST_P(InputErrors, NamesAFieldThatIsNotKnown) {
  for (const auto* endpoint : with_body()) {
    EXPECT_TRUE(faults(*endpoint, R"({"surprise":1})").contains("surprise"))
        << endpoint->spec.operation;
  }
}

TEST_P(InputErrors, TakesNothingThatIsNoObject) {
  for (const auto* endpoint : with_body()) {
    for (auto body : {"[]", "null", "{", R"({"id":})", "\xff\xfe"}) faults(*endpoint, body);
  }
}

TEST_P(InputErrors, NamesAnIdentifierInTheAddressThatIsNone) {
  for (const auto& endpoint : house().api().endpoints()) {
    std::string path(endpoint.spec.path);
    auto from = path.find('{');
    if (from == std::string::npos) continue;
    auto name = path.substr(from + 1, path.find('}') - from - 1);
    // A secret is no identifier: what is none of ours is not there.
    if (!name.ends_with("_id")) continue;
    path.replace(from, name.size() + 2, "not-an-id");
    bool needs_body =
        endpoint.spec.method == http::Method::Post || endpoint.spec.method == http::Method::Put;
    Ask ask{.method = endpoint.spec.method, .path = path, .body = needs_body ? "{}" : ""};
    auto answer = send(ask, cookie_for(endpoint.spec.access));
    EXPECT_EQ(answer.status, 400) << endpoint.spec.operation << answer.body;
    EXPECT_THAT(answer.body, ::testing::HasSubstr(R"("field":")" + name)) << answer.body;
  }
}

}  // namespace
}  // namespace nabij::api_testing
