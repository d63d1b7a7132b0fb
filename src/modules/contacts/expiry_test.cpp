#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

class Expiry : public World {
 protected:
  std::int64_t expire() { return contacts_.expire_people(noor_.region).value(); }
  int status_of(const std::string& person) { return get("/api/v1/people/" + person).status; }
};
NABIJ_ON_EVERY_DATABASE(Expiry);

TEST_P(Expiry, ACallNameGoesAfterItsTermAndNotADayEarlier) {
  sign_in(noor_);
  auto person = add_person("Red scooter");
  clock_.advance_ms(365 * kDayMs);
  EXPECT_EQ(expire(), 0);
  EXPECT_EQ(status_of(person), 200);
  clock_.advance_ms(kDayMs);
  EXPECT_EQ(expire(), 1);
  EXPECT_EQ(status_of(person), 404);
  EXPECT_EQ(expire(), 0);
}

TEST_P(Expiry, EveryContactBeginsTheTermAnew) {
  sign_in(noor_);
  auto person = add_person("Zoe");
  clock_.advance_ms(300 * kDayMs);
  record(R"(,"person_ids":[")" + person + R"("])");
  clock_.advance_ms(300 * kDayMs);
  EXPECT_EQ(expire(), 0);
  clock_.advance_ms(70 * kDayMs);
  EXPECT_EQ(expire(), 1);
}

TEST_P(Expiry, WhoWantsMoreKeptIsKeptLonger) {
  sign_in(noor_);
  auto person = add_person("Mo");
  auto changed = send(http::Method::Put, "/api/v1/people/" + person,
                      R"({"alias":"Mo","layer":"known","about":"Likes boxing"})");
  ASSERT_EQ(changed.status, 200) << changed.body;
  clock_.advance_ms(400 * kDayMs);
  EXPECT_EQ(expire(), 0);
  clock_.advance_ms(340 * kDayMs);
  EXPECT_EQ(expire(), 1);
}

}  // namespace
}  // namespace nabij::contacts
