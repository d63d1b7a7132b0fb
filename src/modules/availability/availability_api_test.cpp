// When workers can be reached, through the real endpoints, on both databases.
#include "availability/availability.hpp"
#include "support/own_world.hpp"

namespace nabij::availability {
namespace {

using ::testing::ElementsAre;

// The world stands still on a Monday, at four in the afternoon.
class AvailabilityApi : public portal::World {
 protected:
  AvailabilityApi() { add_endpoints(api_, availability_); }

  http::Response choose(const std::string& hours) {
    return put("/api/v1/me/availability", R"({"hours":[)" + hours + "]}");
  }
  static std::string part(int weekday, int from, int until) {
    return R"({"weekday":)" + std::to_string(weekday) + R"(,"from_minute":)" +
           std::to_string(from) + R"(,"until_minute":)" + std::to_string(until) + "}";
  }
  http::Response set_urgent(const std::string& phone = "06 1234 5678") {
    sign_in(leader_);
    auto answer =
        put("/api/v1/urgent-route", R"({"words":"De straatcoach","phone":")" + phone + R"("})");
    sign_in(noor_);
    return answer;
  }
  void go_along(const privacy::Viewer& who) {
    auto answer = post("/api/v1/people/" + person_ + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":"guide","worker_id":")" +
                           to_text(who.member) + R"(","met":true,"waits":false})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  boost::json::object reach() { return parsed(own("/reach")); }
  boost::json::object first() { return reach().at("along").as_array().at(0).as_object(); }

  Availability availability_{{database(), identity_, alliance_, clock_}};
};
NABIJ_ON_EVERY_DATABASE(AvailabilityApi);

TEST_P(AvailabilityApi, IsSeenAtTheLinkOfWhoGoesAlongWithThem) {
  EXPECT_EQ(choose(part(0, 840, 1080)).status, 200);
  go_along(noor_);
  hand_over();
  EXPECT_EQ(first().at("worker_name"), "Noor");
  EXPECT_EQ(first().at("now"), true);
  clock_.set(clock_.now().plus_days(1));
  hand_over();
  EXPECT_EQ(first().at("now"), false);
  EXPECT_EQ(first().at("next_on"), "2026-11-30");
  EXPECT_EQ(first().at("next_minute"), 840);
}

TEST_P(AvailabilityApi, SaysNothingForWhoSaidNothing) {
  go_along(noor_);
  hand_over();
  EXPECT_TRUE(first().at("next_on").is_null());
  EXPECT_TRUE(reach().at("urgent").is_null());
}

TEST_P(AvailabilityApi, IsReplacedAsAWhole) {
  choose(part(0, 840, 1080) + "," + part(1, 600, 660));
  auto answer = choose(part(4, 600, 660));
  EXPECT_EQ(parsed(answer).at("hours").as_array().size(), 1U);
  EXPECT_EQ(parsed(choose("")).at("hours").as_array().size(), 0U);
}

TEST_P(AvailabilityApi, NamesEveryPartThatIsNoTime) {
  auto answer = choose(part(0, 840, 840) + "," + part(1, 600, 700) + "," + part(1, 650, 800));
  EXPECT_THAT(plans::faults(answer), ElementsAre("hours[0]:no_time", "hours[2]:no_time"));
  EXPECT_EQ(parsed(get("/api/v1/me/availability")).at("hours").as_array().size(), 0U);
}

TEST_P(AvailabilityApi, HasAnotherWayForWhatCannotWait) {
  EXPECT_EQ(set_urgent().status, 200);
  go_along(noor_);
  hand_over();
  EXPECT_EQ(reach().at("urgent").as_object().at("phone"), "06 1234 5678");
  EXPECT_EQ(parsed(get("/api/v1/me/availability")).at("urgent").as_object().at("words"),
            "De straatcoach");
  for (auto wrong : {"bel mij", "06", "12-34"}) {
    EXPECT_THAT(plans::faults(set_urgent(wrong)), ElementsAre("phone:not_a_number")) << wrong;
  }
}

TEST_P(AvailabilityApi, IsSetByATeamLeaderAndChosenByAWorker) {
  EXPECT_EQ(put("/api/v1/urgent-route", R"({"words":"Ik","phone":"112"})").status, 403);
  sign_in(leader_);
  EXPECT_EQ(choose(part(0, 840, 1080)).status, 403);
}

}  // namespace
}  // namespace nabij::availability
