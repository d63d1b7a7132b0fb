#include <set>
#include <thread>

#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

using testing::HasSubstr;

class AuthorDay : public World {
 protected:
  std::string told(const http::Response& answer) {
    auto at = answer.body.find("\"contacts_today\"");
    return at == std::string::npos ? answer.body
                                   : answer.body.substr(at, answer.body.find(",\"days", at) - at);
  }
  std::string day(int contacts, int young_people) {
    return "\"contacts_today\":" + std::to_string(contacts) +
           ",\"young_people_today\":" + std::to_string(young_people);
  }
};
NABIJ_ON_EVERY_DATABASE(AuthorDay);

std::string with(const std::string& person) { return R"(,"person_ids":[")" + person + R"("])"; }

TEST_P(AuthorDay, CountsEveryKnownYoungPersonOnce) {
  auto mo = add_person("Mo");
  auto zoe = add_person("Zoe");
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id(), with(mo)))), day(1, 3));
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id(), with(mo)))), day(2, 5));
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id(), with(zoe)))), day(3, 8));
  clock_.advance_ms(86'400'000);
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id(), with(mo)))), day(1, 3));
  sign_in(sam_);
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id(), with(mo)))), day(1, 3));
}

TEST_P(AuthorDay, CountsOutWhatWasWithdrawnOrCorrected) {
  auto mo = add_person("Mo");
  auto withdrawn = record(with(mo));
  ASSERT_EQ(post("/api/v1/contacts/" + withdrawn + "/withdrawal").status, 204);
  auto again = post("/api/v1/contacts", contact_body(id(), with(mo)));
  EXPECT_EQ(told(again), day(1, 3));
  auto corrected = record();
  auto path = "/api/v1/contacts/" + corrected + "/correction";
  auto answer = send(http::Method::Put, path, contact_body(id(), with(mo)));
  ASSERT_EQ(answer.status, 201) << answer.body;
  EXPECT_EQ(told(answer), day(2, 5));
}

TEST_P(AuthorDay, TellsTheSameDayAgainWhenMoreWasRecordedAtTheSameMoment) {
  auto body = contact_body(id());
  auto first = post("/api/v1/contacts", body);
  record();
  auto again = post("/api/v1/contacts", body);
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, first.body);
}

TEST_P(AuthorDay, GivesEachOfManyAtOnceItsOwnPlaceInTheDay) {
  constexpr int kAtOnce = 12;
  std::vector<std::string> bodies;
  for (int number = 0; number < kAtOnce; ++number) bodies.push_back(contact_body(id()));
  std::vector<http::Response> answers(kAtOnce);
  std::vector<std::thread> threads;
  for (std::size_t number = 0; number < kAtOnce; ++number) {
    threads.emplace_back(
        [&, number] { answers[number] = post("/api/v1/contacts", bodies[number]); });
  }
  for (auto& thread : threads) thread.join();
  std::set<std::string> days;
  for (const auto& answer : answers) {
    EXPECT_EQ(answer.status, 201) << answer.body;
    days.insert(told(answer));
  }
  EXPECT_EQ(days.size(), static_cast<std::size_t>(kAtOnce));
  EXPECT_TRUE(days.contains(day(kAtOnce, kAtOnce * 2)));
}

TEST_P(AuthorDay, RecordsOnceWhatIsSentManyTimesAtOnce) {
  auto body = contact_body(id());
  std::vector<http::Response> answers(8);
  std::vector<std::thread> threads;
  for (auto& answer : answers) {
    threads.emplace_back([&] { answer = post("/api/v1/contacts", body); });
  }
  for (auto& thread : threads) thread.join();
  int fresh = 0;
  for (const auto& answer : answers) {
    fresh += answer.status == 201 ? 1 : 0;
    EXPECT_EQ(answer.body, answers.front().body);
  }
  EXPECT_EQ(fresh, 1);
  EXPECT_EQ(told(post("/api/v1/contacts", contact_body(id()))), day(2, 4));
}

TEST_P(AuthorDay, ThePageOfAYoungPersonCountsThisLookToo) {
  auto mo = add_person("Mo");
  record(with(mo));
  EXPECT_THAT(get("/api/v1/people/" + mo).body, HasSubstr(R"("look_count":1)"));
  EXPECT_THAT(get("/api/v1/people/" + mo).body, HasSubstr(R"("look_count":2)"));
  sign_in(other_);
  EXPECT_EQ(get("/api/v1/people/" + mo).status, 404);
  sign_in(noor_);
  EXPECT_THAT(get("/api/v1/people/" + mo).body, HasSubstr(R"("look_count":3)"));
}

}  // namespace
}  // namespace nabij::contacts
