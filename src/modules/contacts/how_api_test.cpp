// In what setting a contact was and what it was for, through the real endpoints, on both databases.
#include <boost/json.hpp>

#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class How : public World {
 protected:
  static boost::json::object parsed(const http::Response& answer) {
    return boost::json::parse(answer.body).as_object();
  }
  // `how` begins with a comma.
  http::Response meet(const std::string& contact, const std::string& how) {
    return post("/api/v1/contacts",
                contact_body(contact, R"(,"person_ids":[")" + person_ + R"("])" + how));
  }
  boost::json::object shown(const std::string& contact) {
    return parsed(get("/api/v1/contacts/" + contact));
  }
  boost::json::object newest() {
    auto page = parsed(get("/api/v1/people/" + person_));
    return page.at("timeline").as_object().at("items").as_array().at(0).as_object();
  }
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(How);

constexpr const char* kWalking = R"(,"setting":"walking","stances":["doing","together","doing"])";

TEST_P(How, ItWentIsKeptWithTheContact) {
  auto contact = id();
  auto answer = meet(contact, kWalking);
  EXPECT_EQ(answer.status, 201) << answer.body;
  EXPECT_EQ(shown(contact).at("setting"), "walking");
  auto stances = shown(contact).at("stances").as_array();
  EXPECT_THAT(stances, ElementsAre("together", "doing")) << "once each, in order";
  EXPECT_EQ(newest().at("setting"), "walking");
  EXPECT_EQ(newest().at("stances").as_array().size(), 2U);
}

TEST_P(How, ItWentMayBeLeftOut) {
  auto contact = id();
  EXPECT_EQ(meet(contact, "").status, 201);
  EXPECT_TRUE(shown(contact).at("setting").is_null());
  EXPECT_EQ(shown(contact).at("stances").as_array().size(), 0U);
  EXPECT_EQ(meet(contact, R"(,"setting":null,"stances":[])").status, 200) << "the same";
  EXPECT_EQ(meet(contact, kWalking).status, 409);
}

TEST_P(How, ItWentIsOnTheList) {
  auto unknown = meet(id(), R"(,"setting":"office_hours")");
  EXPECT_EQ(unknown.status, 400);
  EXPECT_THAT(unknown.body, HasSubstr(R"("field":"setting","code":"not_in_list")"));
  EXPECT_EQ(meet(id(), R"(,"stances":["scolding"])").status, 400);
}

TEST_P(How, ItWentIsPutRightWithTheContact) {
  auto contact = id();
  meet(contact, kWalking);
  auto better = id();
  auto answer =
      send(http::Method::Put, "/api/v1/contacts/" + contact + "/correction",
           contact_body(better, R"(,"person_ids":[")" + person_ + R"("],"setting":"cycling")"));
  EXPECT_EQ(answer.status, 201) << answer.body;
  EXPECT_EQ(newest().at("setting"), "cycling");
  EXPECT_EQ(newest().at("stances").as_array().size(), 0U);
}

}  // namespace
}  // namespace nabij::contacts
