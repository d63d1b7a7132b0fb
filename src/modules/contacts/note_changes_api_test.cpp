// What turns out otherwise than it was written, through the real endpoints, on both databases.
#include <boost/json.hpp>

#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

class NoteChanges : public World {
 protected:
  static boost::json::object parsed(const http::Response& answer) {
    return boost::json::parse(answer.body).as_object();
  }
  std::string noted(const std::string& words = "Zijn broer zit vast",
                    const std::string& more = R"(,"status":"hearsay")",
                    const std::string& audience = "team") {
    return record(R"(,"person_ids":[")" + person_ + R"("],"note":{"text":")" + words +
                  R"(","audience":")" + audience + R"(")" + more + "}");
  }
  http::Response say_about(const std::string& contact, const std::string& kind,
                           const std::string& words = "", const std::string& change = "") {
    auto said = words.empty() ? std::string() : R"(,"words":")" + words + R"(")";
    return post("/api/v1/contacts/" + contact + "/note-changes",
                R"({"id":")" + (change.empty() ? id() : change) + R"(","kind":")" + kind + R"(")" +
                    said + "}");
  }
  boost::json::object page() {
    auto answer = get("/api/v1/people/" + person_);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  boost::json::object moment() {
    return page().at("timeline").as_object().at("items").as_array().at(0).as_object();
  }
  boost::json::array notices(const privacy::Viewer& who) {
    sign_in(who);
    auto answer = get("/api/v1/me/note-notices");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer).at("items").as_array();
  }
  void look(const privacy::Viewer& who) {
    sign_in(who);
    page();
    sign_in(noor_);
  }
  std::size_t rows(const std::string& table) {
    return storage::testing::contents(database()).at(table).size();
  }

  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(NoteChanges);

TEST_P(NoteChanges, SayHowTheAuthorKnows) {
  noted();
  EXPECT_EQ(moment().at("status"), "hearsay");
  auto card = page().at("card").as_object();
  EXPECT_EQ(card.at("last_contact").as_object().at("status"), "hearsay");
  EXPECT_EQ(card.at("remember").as_array().at(0).as_object().at("status"), "hearsay");
  noted("Hij lachte weer", "");
  EXPECT_TRUE(moment().at("status").is_null()) << "nobody has to say";
}

TEST_P(NoteChanges, StandBesideTheNoteAndTakeNothingAway) {
  auto contact = noted();
  auto answer = say_about(contact, "untrue", "Zijn neef, en die is vrij");
  EXPECT_EQ(answer.status, 201) << answer.body;
  EXPECT_EQ(moment().at("note"), "Zijn broer zit vast");
  auto changes = moment().at("changes").as_array();
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].as_object().at("kind"), "untrue");
  EXPECT_EQ(changes[0].as_object().at("words"), "Zijn neef, en die is vrij");
  EXPECT_EQ(changes[0].as_object().at("author_name"), "Noor");
  say_about(contact, "verified");
  auto card = page().at("card").as_object();
  EXPECT_EQ(card.at("last_contact").as_object().at("changes").as_array().size(), 2U);
}

TEST_P(NoteChanges, AreToldToWhoeverReadIt) {
  auto contact = noted();
  look(sam_);
  EXPECT_EQ(notices(sam_).size(), 0U);
  sign_in(noor_);
  say_about(contact, "untrue", "Zijn neef");
  auto told = notices(sam_);
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].as_object().at("kind"), "untrue");
  EXPECT_EQ(told[0].as_object().at("author_name"), "Noor");
  EXPECT_EQ(told[0].as_object().at("person").as_object().at("alias"), "Yassin");
  EXPECT_EQ(notices(noor_).size(), 0U) << "she said it herself";
  sign_in(sam_);
  auto seen = "/api/v1/me/note-notices/" + std::string(told[0].as_object().at("id").as_string());
  EXPECT_EQ(send(http::Method::Delete, seen, "").status, 204);
  EXPECT_EQ(send(http::Method::Delete, seen, "").status, 204) << "twice is once";
  EXPECT_EQ(notices(sam_).size(), 0U);
  sign_in(noor_);
  EXPECT_EQ(send(http::Method::Delete, seen, "").status, 404) << "not hers";
}

TEST_P(NoteChanges, AreNotToldToWhoeverDidNotReadIt) {
  look(sam_);
  clock_.set(clock_.now().plus_minutes(5));
  auto contact = noted();
  say_about(contact, "untrue");
  EXPECT_EQ(notices(sam_).size(), 0U) << "she looked before it was written";
}

TEST_P(NoteChanges, AreToldToTheAuthorWhenAColleagueSaysSo) {
  auto contact = noted();
  sign_in(sam_);
  EXPECT_EQ(say_about(contact, "own_words", "Mijn broer zit niet vast").status, 201);
  ASSERT_EQ(notices(noor_).size(), 1U);
  EXPECT_EQ(notices(noor_)[0].as_object().at("kind"), "own_words");
}

TEST_P(NoteChanges, ThatOnlyCheckAreNoNews) {
  auto contact = noted();
  look(sam_);
  say_about(contact, "verified", "Gebeld met de school");
  EXPECT_EQ(notices(sam_).size(), 0U);
}

TEST_P(NoteChanges, AreToldWhenTheAuthorCorrectsOrTakesBackWhatWasRead) {
  auto contact = noted();
  look(sam_);
  say_about(contact, "verified");
  auto fresh = id();
  auto same = R"(,"person_ids":[")" + person_ +
              R"("],"note":{"text":"Zijn broer zit vast","audience":"team"}})";
  EXPECT_EQ(send(http::Method::Put, "/api/v1/contacts/" + contact + "/correction",
                 R"({"id":")" + fresh + R"(","started_at":")" + to_text(clock_.now()) +
                     R"(","channel":"street","unknown_count":3)" + same)
                .status,
            201);
  EXPECT_EQ(notices(sam_).size(), 0U) << "the words are the same";
  EXPECT_EQ(moment().at("changes").as_array().size(), 1U) << "and so is what was said of them";
  look(sam_);
  EXPECT_LT(post("/api/v1/contacts/" + fresh + "/withdrawal").status, 300);
  ASSERT_EQ(notices(sam_).size(), 1U);
  EXPECT_EQ(notices(sam_)[0].as_object().at("kind"), "withdrawn");
}

TEST_P(NoteChanges, AreForWhoeverMayReadTheNote) {
  auto contact = noted("Voor mij alleen", "", "me");
  sign_in(sam_);
  EXPECT_EQ(say_about(contact, "untrue").status, 404);
  sign_in(other_);
  EXPECT_EQ(say_about(contact, "untrue").status, 404);
  sign_in(noor_);
  EXPECT_EQ(say_about(contact, "untrue").status, 201);
  EXPECT_EQ(say_about(record(R"(,"person_ids":[")" + person_ + R"("])"), "untrue").status, 404)
      << "there is no note";
  EXPECT_EQ(notices(sam_).size(), 0U);
}

TEST_P(NoteChanges, AreSaidOnce) {
  auto contact = noted();
  auto change = id();
  EXPECT_EQ(say_about(contact, "untrue", "Zijn neef", change).status, 201);
  EXPECT_EQ(say_about(contact, "untrue", "Zijn neef", change).status, 200);
  EXPECT_EQ(say_about(contact, "untrue", "Zijn oom", change).status, 409);
  EXPECT_EQ(rows("note_change"), 1U);
}

TEST_P(NoteChanges, HaveLimits) {
  auto contact = noted();
  auto answer = say_about(contact, "own_words");
  EXPECT_EQ(answer.status, 400);
  EXPECT_NE(answer.body.find(R"("field":"words","code":"required")"), std::string::npos);
  EXPECT_EQ(say_about(contact, "verified", std::string(501, 'x')).status, 400);
  for (std::size_t each = 0; each < kNoteChangesAtMost; ++each)
    EXPECT_EQ(say_about(contact, "verified").status, 201);
  EXPECT_EQ(say_about(contact, "verified").status, 409);
}

TEST_P(NoteChanges, AreSealedAndGoWithTheYoungPerson) {
  auto contact = noted();
  look(sam_);
  say_about(contact, "untrue", "Zijn neef");
  std::string all;
  for (const auto& [table, found] : storage::testing::contents(database())) {
    for (const auto& row : found) all += row;
  }
  EXPECT_EQ(all.find(base::to_hex(base::as_bytes(std::string_view("Zijn neef")))),
            std::string::npos);
  EXPECT_LT(send(http::Method::Delete, "/api/v1/people/" + person_, "").status, 300);
  EXPECT_EQ(rows("note_notice"), 0U);
}

TEST_P(NoteChanges, AreNotGivenBackAsIfTheyWereSo) {
  auto given = [&] {
    auto answer =
        post("/api/v1/contacts", contact_body(id(), R"(,"person_ids":[")" + person_ + R"("])"));
    return parsed(answer).at("gives_back").as_object().at("last_time").as_array().at(0).as_object();
  };
  auto contact = noted("Vond werk", R"(,"status":"told")");
  clock_.set(clock_.now().plus_minutes(5));
  EXPECT_EQ(given().at("note"), "Vond werk");
  contact = noted("Heeft ruzie", R"(,"status":"hearsay")");
  say_about(contact, "untrue");
  say_about(contact, "verified");
  clock_.set(clock_.now().plus_minutes(5));
  EXPECT_EQ(given().at("note"), "Heeft ruzie") << "the last word holds";
  contact = noted("Is weg", R"(,"status":"hearsay")");
  clock_.set(clock_.now().plus_minutes(5));
  EXPECT_TRUE(given().at("note").is_null()) << "only heard";
}

TEST_P(NoteChanges, LeaveAColleaguesNoteToThePageWhereReadingIsKept) {
  auto contact = noted();
  sign_in(sam_);
  EXPECT_TRUE(parsed(get("/api/v1/contacts/" + contact)).at("note").is_null());
  EXPECT_EQ(get("/api/v1/contacts?by=team").body.find("broer"), std::string::npos);
  EXPECT_EQ(moment().at("note"), "Zijn broer zit vast");
  sign_in(noor_);
  EXPECT_FALSE(parsed(get("/api/v1/contacts/" + contact)).at("note").is_null()) << "her own";
}

}  // namespace
}  // namespace nabij::contacts
