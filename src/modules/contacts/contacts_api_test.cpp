#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

using testing::HasSubstr;
using testing::Not;

class ContactsApi : public World {};
NABIJ_ON_EVERY_DATABASE(ContactsApi);

std::string with(const std::string& person) { return R"(,"person_ids":[")" + person + R"("])"; }

TEST_P(ContactsApi, RecordsAContactAndGivesSomethingBack) {
  auto place = add_place();
  auto person = add_person("Rode scooter");
  record(R"(,"place_id":")" + place + R"(","note":{"text":"Zoekt werk","audience":"team"})" +
         with(person));
  clock_.advance_ms(3 * 86'400'000);
  auto answer = post(
      "/api/v1/contacts",
      contact_body(id(), R"(,"place_id":")" + place + R"(","topics":["school"])" + with(person)));
  ASSERT_EQ(answer.status, 201) << answer.body;
  EXPECT_THAT(answer.body, HasSubstr(R"("alias":"Rode scooter")"));
  EXPECT_THAT(answer.body, HasSubstr(R"("contacts_today":1,"young_people_today":3)"));
  EXPECT_THAT(answer.body, HasSubstr(R"("days_since_last_visit":3)"));
  EXPECT_THAT(answer.body, HasSubstr(R"("note":"Zoekt werk")"));
}

TEST_P(ContactsApi, AnswersTheSameWhenTheSameIsSentAgain) {
  auto person = id();
  auto body = contact_body(id(), R"(,"new_people":[{"id":")" + person +
                                     R"(","alias":"Mo"}],"follow_up":{"id":")" + id() +
                                     R"(","due_on":"2026-11-30","text":"Bellen","person_id":")" +
                                     person + R"("})");
  auto first = post("/api/v1/contacts", body);
  ASSERT_EQ(first.status, 201) << first.body;
  clock_.advance_ms(60'000);
  record();
  auto again = post("/api/v1/contacts", body);
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, first.body);
  auto other = body;
  other.replace(other.find("street"), 6, "online");
  EXPECT_EQ(post("/api/v1/contacts", other).status, 409);
}

TEST_P(ContactsApi, NamesEveryValueThatNoListKnows) {
  auto answer = post("/api/v1/contacts", contact_body(id(), R"(,"topics":["school","gossip"])"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("topics[1]"));
}

TEST_P(ContactsApi, CorrectsByANewContactThatNamesTheOld) {
  auto person = add_person("Mo");
  auto place = add_place();
  auto old = record(R"(,"place_id":")" + place + R"(","topics":["school"])" + with(person));
  auto fresh = id();
  auto body = contact_body(fresh, R"(,"topics":["money"],"place_id":")" + place + R"(")");
  auto path = "/api/v1/contacts/" + old + "/correction";
  auto answer = send(http::Method::Put, path, body);
  ASSERT_EQ(answer.status, 201) << answer.body;
  EXPECT_THAT(answer.body, HasSubstr(R"("corrects_id":")" + old));
  EXPECT_EQ(send(http::Method::Put, path, body).status, 200);
  EXPECT_EQ(send(http::Method::Put, path, contact_body(id())).status, 409);
  EXPECT_EQ(get("/api/v1/contacts/" + old).status, 404);
  EXPECT_EQ(post("/api/v1/contacts/" + old + "/withdrawal").status, 409);
  auto page = get("/api/v1/places/" + place).body;
  EXPECT_THAT(page, HasSubstr(R"("topics":[{"key":"money","count":1}],"contacts_90_days":1)"));
  EXPECT_THAT(get("/api/v1/people").body, HasSubstr(R"("last_contact_at":null)"));
}

TEST_P(ContactsApi, LetsTheAuthorWithdrawWithinTheTermOnly) {
  auto early = record();
  auto late = record();
  sign_in(sam_);
  EXPECT_EQ(post("/api/v1/contacts/" + early + "/withdrawal").status, 404);
  sign_in(noor_);
  clock_.advance_ms(std::int64_t{14} * 86'400'000);
  EXPECT_EQ(post("/api/v1/contacts/" + early + "/withdrawal").status, 204);
  EXPECT_EQ(post("/api/v1/contacts/" + early + "/withdrawal").status, 204);
  clock_.advance_ms(1);
  EXPECT_EQ(post("/api/v1/contacts/" + late + "/withdrawal").status, 410);
  EXPECT_EQ(get("/api/v1/contacts/" + early).status, 404);
  EXPECT_EQ(get("/api/v1/contacts/" + late).status, 200);
}

TEST_P(ContactsApi, ShowsNothingOfAnotherTeamAndNothingToItsLeader) {
  auto person = add_person("Mo");
  auto contact = record(with(person));
  for (const auto* viewer : {&other_, &abroad_}) {
    sign_in(*viewer);
    EXPECT_EQ(get("/api/v1/contacts/" + contact).body.find(contact), std::string::npos);
    EXPECT_EQ(get("/api/v1/contacts/" + contact).status, 404);
    EXPECT_EQ(get("/api/v1/people/" + person).status, 404);
    EXPECT_THAT(get("/api/v1/contacts?author=team").body, HasSubstr(R"("items":[])"));
    EXPECT_THAT(get("/api/v1/people").body, HasSubstr(R"("items":[])"));
    EXPECT_EQ(post("/api/v1/contacts", contact_body(id(), with(person))).status, 404);
  }
  sign_in(leader_);
  EXPECT_EQ(get("/api/v1/contacts").status, 403);
  EXPECT_EQ(get("/api/v1/people/" + person).status, 403);
}

TEST_P(ContactsApi, KeepsANoteForMyselfFromColleagues) {
  auto person = add_person("Mo");
  record(R"(,"note":{"text":"alleen voor mij","audience":"me"})" + with(person));
  EXPECT_THAT(get("/api/v1/people/" + person).body, HasSubstr("alleen voor mij"));
  sign_in(sam_);
  auto page = get("/api/v1/people/" + person);
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.body, Not(HasSubstr("alleen voor mij")));
  EXPECT_THAT(get("/api/v1/contacts?author=team").body, Not(HasSubstr("alleen voor mij")));
}

TEST_P(ContactsApi, ForgetsWordsWhenTheLastOneTheyAreAboutIsErased) {
  auto mo = add_person("Mo");
  auto isa = add_person("Isa");
  auto both = R"(,"note":{"text":"samen gezien","audience":"team"},"person_ids":[")" + mo +
              R"(",")" + isa + R"("])";
  auto contact = record(both);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + mo).status, 204);
  auto shown = get("/api/v1/contacts/" + contact).body;
  EXPECT_THAT(shown, HasSubstr("samen gezien"));
  EXPECT_THAT(shown, Not(HasSubstr("Mo")));
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/people/" + isa).status, 204);
  shown = get("/api/v1/contacts/" + contact).body;
  EXPECT_THAT(shown, HasSubstr(R"("people":[],"unknown_count":2)"));
  EXPECT_THAT(shown, HasSubstr(R"("note":null)"));
}

TEST_P(ContactsApi, EndsAndMovesFollowUpsOfTheAuthorOnly) {
  auto follow_up = id();
  record(R"(,"follow_up":{"id":")" + follow_up + R"(","due_on":"2026-11-22","text":"Bellen"})");
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(R"("text":"Bellen","person":null,"late":true)"));
  auto path = "/api/v1/follow-ups/" + follow_up + "/end";
  auto moved = R"({"id":")" + id() + R"(","outcome":"moved","due_on":"2026-11-25"})";
  auto done = R"({"id":")" + id() + R"(","outcome":"done"})";
  sign_in(sam_);
  EXPECT_EQ(post(path, moved).status, 404);
  sign_in(noor_);
  EXPECT_EQ(post(path, moved).status, 204);
  EXPECT_EQ(post(path, moved).status, 204);
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(R"("due_on":"2026-11-25")"));
  EXPECT_EQ(post(path, done).status, 204);
  EXPECT_EQ(post(path, done).status, 204);
  EXPECT_THAT(get("/api/v1/today").body, HasSubstr(R"("follow_ups":[])"));
  EXPECT_EQ(post(path, R"({"id":")" + id() + R"(","outcome":"dropped"})").status, 410);
}

TEST_P(ContactsApi, ListsPeopleByTheirLastContactAndGoesOnWhereItStopped) {
  auto never = add_person("Nooit");
  auto old = add_person("Oud");
  auto fresh = add_person("Nieuw");
  record(with(old));
  clock_.advance_ms(86'400'000);
  record(with(fresh));
  auto order = [&](std::string path) {
    std::string seen;
    for (std::string cursor;;) {
      auto body = get(path + cursor).body;
      for (const auto& [person, letter] : {std::pair{never, "N"}, {old, "O"}, {fresh, "F"}}) {
        if (body.find(person) != std::string::npos) seen += letter;
      }
      auto at = body.find(R"("next_cursor":")");
      if (at == std::string::npos || seen.size() > 5) return seen;
      auto from = at + 15;
      cursor = "&cursor=" + body.substr(from, body.find('"', from) - from);
    }
  };
  EXPECT_EQ(order("/api/v1/people?limit=1"), "FON");
  EXPECT_EQ(order("/api/v1/people?limit=1&order=silence"), "OFN");
  EXPECT_EQ(order("/api/v1/people?limit=1&order=name"), "FNO");
  EXPECT_EQ(order("/api/v1/people?limit=1&query=n"), "FN");
}

TEST_P(ContactsApi, LogsEveryLookAtAPerson) {
  auto person = add_person("Mo");
  record(R"(,"note":{"text":"hallo","audience":"team"})" + with(person));
  EXPECT_THAT(get("/api/v1/people/" + person).body, HasSubstr(R"("look_count":1)"));
  auto page = get("/api/v1/people/" + person);
  EXPECT_EQ(page.status, 200);
  EXPECT_THAT(page.body, HasSubstr(R"("look_count":2)"));
  EXPECT_THAT(page.body, HasSubstr(R"("remember":[{"text":"hallo")"));
  EXPECT_THAT(page.body, HasSubstr(R"("with_others":2)"));
}

}  // namespace
}  // namespace nabij::contacts
