#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

using testing::HasSubstr;
using testing::Not;

class PlacesApi : public World {
 protected:
  std::string presence_body(const std::string& presence, const std::string& place) {
    return R"({"id":")" + presence + R"(","place_id":")" + place +
           R"(","started_at":"2026-11-23T13:00:00Z","ended_at":"2026-11-23T14:30:00Z",)" +
           R"("seen_count":12,"mood":"lively","note":{"text":"veel geluid","audience":"team"}})";
  }
};
NABIJ_ON_EVERY_DATABASE(PlacesApi);

TEST_P(PlacesApi, KeepsAPlaceAndChangesItsWording) {
  auto place = add_place("Jansplein");
  auto changed = send(http::Method::Put, "/api/v1/places/" + place,
                      R"({"name":"Het plein","kind":"square","about":"Bankjes bij de kiosk"})");
  EXPECT_EQ(changed.status, 200) << changed.body;
  EXPECT_THAT(get("/api/v1/places?query=PLEIN").body, HasSubstr("Bankjes"));
  EXPECT_THAT(get("/api/v1/places?query=Jans").body, HasSubstr(R"("items":[])"));
}

TEST_P(PlacesApi, KnowsAPlaceInItsOwnRegionOnly) {
  auto place = add_place();
  sign_in(abroad_);
  EXPECT_EQ(get("/api/v1/places/" + place).status, 404);
  EXPECT_EQ(
      post("/api/v1/contacts", contact_body(id(), R"(,"place_id":")" + place + R"(")")).status,
      404);
  EXPECT_EQ(post("/api/v1/presences", presence_body(id(), place)).status, 404);
  EXPECT_THAT(get("/api/v1/places").body, HasSubstr(R"("items":[])"));
}

TEST_P(PlacesApi, PutsOwnRecentPlacesFirstAndTheRestByName) {
  auto arena = add_place("Arena");
  auto zoo = add_place("Zoo");
  auto middle = add_place("Middenplein");
  record(R"(,"place_id":")" + zoo + R"(")");
  auto body = get("/api/v1/places").body;
  EXPECT_LT(body.find(zoo), body.find(arena));
  EXPECT_LT(body.find(arena), body.find(middle));
  EXPECT_THAT(get("/api/v1/places?limit=1").body, Not(HasSubstr(R"("next_cursor":null)")));
}

TEST_P(PlacesApi, RecordsAPresenceOnceAndShowsItOnThePlace) {
  auto place = add_place();
  auto presence = id();
  auto first = post("/api/v1/presences", presence_body(presence, place));
  EXPECT_EQ(first.status, 201) << first.body;
  EXPECT_THAT(first.body, HasSubstr(R"("minutes":90)"));
  EXPECT_THAT(first.body, HasSubstr("veel geluid"));
  auto again = post("/api/v1/presences", presence_body(presence, place));
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, first.body);
  auto page = get("/api/v1/places/" + place).body;
  EXPECT_THAT(page, HasSubstr(R"({"weekday":0,"hour":14,"presences":1,"seen":12})"));
  EXPECT_THAT(page, HasSubstr(R"("last_presence_on":"2026-11-23")"));
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(R"("presence_minutes_today":90)"));
  sign_in(other_);
  EXPECT_THAT(get("/api/v1/presences").body, Not(HasSubstr("veel geluid")));
  EXPECT_EQ(post("/api/v1/presences/" + presence + "/withdrawal").status, 404);
  sign_in(noor_);
  EXPECT_EQ(post("/api/v1/presences/" + presence + "/withdrawal").status, 204);
  EXPECT_THAT(get("/api/v1/presences?place_id=" + place).body, HasSubstr(R"("items":[])"));
}

TEST_P(PlacesApi, CountsWithoutPersons) {
  auto tally = id();
  auto body = R"({"id":")" + tally +
              R"(","kind":"question","at":"2026-11-23T13:00:00Z","topic":"money","count":3})";
  EXPECT_EQ(post("/api/v1/tallies", body).status, 201);
  EXPECT_EQ(post("/api/v1/tallies", body).status, 200);
  sign_in(sam_);
  EXPECT_EQ(post("/api/v1/tallies", body).status, 409);
  EXPECT_EQ(post("/api/v1/tallies/" + tally + "/withdrawal").status, 404);
  sign_in(noor_);
  EXPECT_EQ(post("/api/v1/tallies/" + tally + "/withdrawal").status, 204);
  auto vague =
      R"({"id":")" + id() + R"(","kind":"question","at":"2026-11-23T13:00:00Z","count":1})";
  EXPECT_EQ(post("/api/v1/tallies", vague).status, 400);
}

TEST_P(PlacesApi, ExpectsTheMembersOfARoundOnItsWeekday) {
  auto place = add_place();
  auto round = id();
  auto body = R"({"id":")" + round + R"(","place_id":")" + place +
              R"(","weekday":0,"start_minute":960,"end_minute":1080,"member_ids":[")" +
              to_text(noor_.member) + R"("]})";
  EXPECT_EQ(post("/api/v1/rounds", body).status, 201);
  EXPECT_EQ(post("/api/v1/rounds", body).status, 200);
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(round));
  EXPECT_THAT(get("/api/v1/rounds").body, HasSubstr(R"("name":"Noor")"));
  sign_in(sam_);
  EXPECT_THAT(get("/api/v1/today").body, Not(HasSubstr(round)));
  sign_in(abroad_);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/rounds/" + round).status, 404);
  sign_in(noor_);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/rounds/" + round).status, 204);
  EXPECT_THAT(get("/api/v1/rounds").body, HasSubstr(R"("items":[])"));
}

TEST_P(PlacesApi, TellsALeaderNothingThatStandsForAFew) {
  auto place = add_place();
  record(R"(,"topics":["money"],"place_id":")" + place + R"(")");
  sign_in(leader_);
  auto few = get("/api/v1/places/" + place).body;
  EXPECT_THAT(few, HasSubstr(R"("people":[])"));
  EXPECT_THAT(few, HasSubstr(R"("topics":[],"contacts_90_days":null)"));
  sign_in(noor_);
  for (int more = 0; more < 4; ++more) {
    record(R"(,"topics":["money"],"place_id":")" + place + R"(")");
  }
  sign_in(leader_);
  EXPECT_THAT(get("/api/v1/places/" + place).body,
              HasSubstr(R"("topics":[{"key":"money","count":5}],"contacts_90_days":5)"));
}

}  // namespace
}  // namespace nabij::contacts
