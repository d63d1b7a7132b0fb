// The small town of contacts_world.hpp, with plans in it, and short ways to write in them.
#pragma once

#include <boost/json.hpp>

#include "plans/plans.hpp"
#include "support/contacts_world.hpp"

namespace nabij::plans {

class World : public contacts::World {
 protected:
  World() { add_endpoints(api_, plans_); }

  static boost::json::object parsed(const http::Response& answer) {
    return boost::json::parse(answer.body).as_object();
  }
  boost::json::object plan(const std::string& person) {
    auto answer = get("/api/v1/people/" + person + "/plan");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  // `more` begins with a comma.
  std::string goal_body(const std::string& id, const std::string& words,
                        const std::string& more = "") {
    return R"({"id":")" + id + R"(","side":"young_person","stage":"goal","words":")" + words +
           R"(")" + more + "}";
  }
  http::Response post_goal(const std::string& person, const std::string& body) {
    return post("/api/v1/people/" + person + "/plan/goals", body);
  }
  std::string add_goal(const std::string& person, const std::string& words = "Een eigen kamer",
                       const std::string& more = "") {
    auto goal = id();
    auto answer = post_goal(person, goal_body(goal, words, more));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return goal;
  }
  std::string add_step(const std::string& goal, const std::string& words,
                       const std::string& side = "young_person") {
    auto step = id();
    auto answer =
        post("/api/v1/plan-goals/" + goal + "/steps",
             R"({"id":")" + step + R"(","side":")" + side + R"(","words":")" + words + R"("})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return step;
  }
  http::Response put(std::string path, std::string body) {
    return send(http::Method::Put, std::move(path), std::move(body));
  }
  static PersonId person_id(const std::string& text) {
    return PersonId{base::parse_uuid(text).value_or(base::Uuid{})};
  }
  // Whether these words stand anywhere in the database as they are.
  bool stands_in_clear(std::string_view words) {
    std::string text;
    for (const auto& [table, rows] : storage::testing::contents(database())) {
      for (const auto& row : rows) text += row + "\n";
    }
    return text.find(base::to_hex(base::as_bytes(words))) != std::string::npos;
  }
  // Rows of a plan, over all its tables.
  std::size_t rows_of_plans() {
    std::size_t count = 0;
    for (const auto& [table, rows] : storage::testing::contents(database())) {
      if (table.starts_with("plan_")) count += rows.size();
    }
    return count;
  }

  Plans plans_{{database(), identity_, lists_, people_, clock_, random_, ids_}};
};

// The fields at fault, "field:code" each.
inline std::vector<std::string> faults(const http::Response& answer) {
  std::vector<std::string> found;
  auto problem = boost::json::parse(answer.body).as_object();
  for (const auto& each : problem.at("errors").as_array()) {
    const auto& fault = each.as_object();
    found.push_back(std::string(fault.at("field").as_string()) + ":" +
                    std::string(fault.at("code").as_string()));
  }
  return found;
}

}  // namespace nabij::plans
