// Calendars of workers and of young people, through the real endpoints, on both databases.
#include <libical/ical.h>

#include "calendars/calendars.hpp"
#include "support/own_world.hpp"

namespace nabij::calendars {
namespace {

class CalendarsApi : public portal::World {
 protected:
  CalendarsApi() {
    identity::add_endpoints(api_, identity_);
    add_endpoints(api_, calendars_);
  }

  std::string agree(const std::string& words, const std::string& day = "2026-11-25") {
    auto agreement = id();
    auto answer = post("/api/v1/people/" + person_ + "/agreements",
                       R"({"id":")" + agreement +
                           R"(","side":"worker","promised_by":"worker","explained_back":true,)"
                           R"("words":")" +
                           words + R"(","due_on":")" + day + R"(","due_minute":930})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return agreement;
  }
  std::string begin_own(bool tells = false) {
    auto answer =
        on_phone(http::Method::Post, "/api/v1/own/calendar",
                 std::string(R"({"language":"nl","tells":)") + (tells ? "true}" : "false}"));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return std::string(parsed(answer).at("path").as_string());
  }
  std::string begin() {
    auto answer = post("/api/v1/me/calendar", R"({"language":"nl"})");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return std::string(parsed(answer).at("path").as_string());
  }
  // As a program of somebody else reads it: without a cookie.
  http::Response read(const std::string& path) {
    http::Request request;
    request.path = path;
    return api_.handle(request);
  }
  // How many events libical finds in it.
  int events(const std::string& path) {
    auto answer = read(path);
    EXPECT_EQ(answer.status, 200) << answer.body;
    auto* feed = icalparser_parse_string(answer.body.c_str());
    if (feed == nullptr) return -1;
    int count = icalcomponent_count_components(feed, ICAL_VEVENT_COMPONENT);
    icalcomponent_free(feed);
    return count;
  }

  Calendars calendars_{
      {database(), identity_, people_, contacts_, agreements_, portal_, clock_, random_, ids_}};
};
NABIJ_ON_EVERY_DATABASE(CalendarsApi);

TEST_P(CalendarsApi, ShowAYoungPersonWhatWasAgreedWithoutAWordOfIt) {
  agree("Samen naar de schuldhulp");
  hand_over();
  auto path = begin_own();
  EXPECT_EQ(events(path), 1);
  auto text = read(path).body;
  EXPECT_NE(text.find("Noor"), std::string::npos);
  for (auto word : {"schuldhulp", "Yassin"}) EXPECT_EQ(text.find(word), std::string::npos) << word;
  EXPECT_NE(read(begin_own(true)).body.find("schuldhulp"), std::string::npos) << "as they wish";
}

TEST_P(CalendarsApi, ShowAWorkerThatSomethingWasPromisedAndNoMore) {
  agree("Bellen met de schuldhulp");
  auto path = begin();
  EXPECT_EQ(events(path), 1);
  record(R"(,"person_ids":[")" + person_ + R"("],"follow_up":{"id":")" + id() +
         R"(","text":"Appen over de toets","due_on":"2026-11-24","person_id":")" + person_ +
         R"("})");
  EXPECT_EQ(events(path), 2) << "what they come back to stands beside it";
  auto text = read(path).body;
  for (auto word : {"schuldhulp", "Yassin", "toets", "Noor"}) {
    EXPECT_EQ(text.find(word), std::string::npos) << word;
  }
}

TEST_P(CalendarsApi, FollowWhatBecomesOfIt) {
  auto agreement = agree("Bellen");
  agree("Een maand geleden", "2026-11-24");
  auto path = begin();
  EXPECT_EQ(events(path), 2);
  auto ended = put("/api/v1/agreements/" + agreement,
                   R"({"side":"worker","state":"kept","take_over":false})");
  EXPECT_EQ(ended.status, 200) << ended.body;
  EXPECT_EQ(events(path), 1);
  clock_.set(clock_.now().plus_days(30));
  EXPECT_EQ(events(path), 0) << "what passed leaves it";
}

TEST_P(CalendarsApi, AreNotReadTwiceByAProgramThatHasThem) {
  agree("Bellen");
  auto path = begin();
  auto first = read(path);
  http::Request request;
  request.path = path + ".ics";
  for (const auto& header : first.headers) {
    if (header.name == "ETag") request.headers.push_back({"If-None-Match", header.value});
  }
  EXPECT_EQ(api_.handle(request).status, 304);
}

TEST_P(CalendarsApi, HaveAnAddressThatStandsNowhere) {
  auto path = begin();
  auto token = path.substr(path.rfind('/') + 1);
  EXPECT_FALSE(stands_in_clear(token));
  EXPECT_FALSE(stands_in_clear(token.substr(23)));
  EXPECT_EQ(read("/api/v1/calendars/" + token.substr(0, 23) + key()).status, 404);
  EXPECT_EQ(read("/api/v1/calendars/x").status, 404);
}

TEST_P(CalendarsApi, AreOneAtATimeAndEndWhenTheirOwnerLikes) {
  auto first = begin();
  auto second = begin();
  EXPECT_EQ(read(first).status, 404);
  EXPECT_EQ(parsed(get("/api/v1/me/calendar")).at("since_on"), "2026-11-23");
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/me/calendar", "").status, 200);
  EXPECT_EQ(read(second).status, 404);
  EXPECT_TRUE(parsed(get("/api/v1/me/calendar")).at("since_on").is_null());
}

TEST_P(CalendarsApi, EndWithTheLinkAtWhichTheyWereBegun) {
  hand_over();
  auto path = begin_own();
  offer();
  EXPECT_EQ(read(path).status, 200) << "an offer alone ends nothing";
  hand_over();
  EXPECT_EQ(read(path).status, 404) << "another link may be another phone";
  path = begin_own();
  EXPECT_EQ(send(http::Method::Delete, link_path(), "").status, 200);
  EXPECT_EQ(read(path).status, 404);
  EXPECT_EQ(rows("calendar_feed"), 0U);
}

TEST_P(CalendarsApi, EndWhenNobodyOpenedTheLinkForHalfAYear) {
  hand_over();
  auto path = begin_own();
  clock_.set(clock_.now().plus_days(180));
  EXPECT_EQ(read(path).status, 200);
  clock_.set(clock_.now().plus_days(1));
  EXPECT_EQ(read(path).status, 404);
}

TEST_P(CalendarsApi, EndWhenACallNameAloneIsKept) {
  hand_over();
  auto path = begin_own();
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(read(path).status, 404);
}

TEST_P(CalendarsApi, EndForAWorkerWhoLeft) {
  agree("Bellen");
  auto path = begin();
  EXPECT_EQ(read(path).status, 200);
  auto administrator = leader_;
  administrator.roles = {privacy::Role::Administrator};
  sign_in(administrator);
  auto left = send(http::Method::Delete, "/api/v1/members/" + to_text(noor_.member), "");
  ASSERT_LT(left.status, 300) << left.body;
  EXPECT_EQ(read(path).status, 404);
}

TEST_P(CalendarsApi, ShowNothingOfWhoIsNoLongerLetIn) {
  agree("Bellen");
  auto path = begin();
  auto erased = send(http::Method::Delete, "/api/v1/people/" + person_, "");
  EXPECT_LT(erased.status, 300) << erased.body;
  EXPECT_EQ(events(path), 0);
}

}  // namespace
}  // namespace nabij::calendars
