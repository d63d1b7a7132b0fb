// A young person who let in teams of two organisations: both know them, and neither reads what was
// told to the other.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Sharing : public AccessTest {
 protected:
  Answer get(std::string_view name, const std::string& path) {
    auto answer = send({.path = path}, signed_in(name));
    for (const auto& leak : things_.leaks(cast_[name], answer.body)) {
      ADD_FAILURE() << path << " shows " << name << " " << leak << ": " << answer.body;
    }
    return answer;
  }

  std::string person_ = things_.shared_person(cast_["Noor"], cast_["Bo"]);
  std::string of_noor_ = things_.contact_with(cast_["Noor"], {person_});
  std::string of_bo_ = things_.contact_with(cast_["Bo"], {person_});
};
NABIJ_ON_EVERY_DATABASE(Sharing);

TEST_P(Sharing, ShowsTheYoungPersonToBothTeamsAndToNobodyElse) {
  for (auto name : {"Noor", "Sam", "Mo", "Bo"}) {
    EXPECT_THAT(get(name, "/api/v1/people").body, HasSubstr(person_)) << name;
    EXPECT_THAT(get(name, "/api/v1/people?query=step").body, HasSubstr(person_)) << name;
    EXPECT_EQ(get(name, "/api/v1/people/" + person_).status, 200) << name;
  }
  for (auto name : {"Olaf", "Gijs", "Nina", "Ada"}) {
    EXPECT_THAT(get(name, "/api/v1/people").body, Not(HasSubstr(person_))) << name;
    EXPECT_THAT(get(name, "/api/v1/people?query=step").body, Not(HasSubstr(person_))) << name;
    EXPECT_EQ(get(name, "/api/v1/people/" + person_).status, 404) << name;
  }
}

TEST_P(Sharing, KeepsWhatWasToldToEachTeamWithThatTeam) {
  auto seen_by_noor = get("Noor", "/api/v1/people/" + person_).body;
  EXPECT_THAT(seen_by_noor, HasSubstr(of_noor_));
  EXPECT_THAT(seen_by_noor, Not(HasSubstr(of_bo_)));
  auto seen_by_bo = get("Bo", "/api/v1/people/" + person_).body;
  EXPECT_THAT(seen_by_bo, HasSubstr(of_bo_));
  EXPECT_THAT(seen_by_bo, Not(HasSubstr(of_noor_)));
  EXPECT_EQ(get("Bo", "/api/v1/contacts/" + of_noor_).status, 404);
  EXPECT_EQ(get("Noor", "/api/v1/contacts/" + of_bo_).status, 404);
  for (auto name : {"Noor", "Bo"}) {
    for (auto path : {"/api/v1/today", "/api/v1/contacts?author=team", "/api/v1/contacts",
                      "/api/v1/people?order=silence", "/api/v1/people?order=name"}) {
      EXPECT_EQ(get(name, path).status, 200) << path;
    }
  }
}

// A note for its author alone is not for a colleague either.
TEST_P(Sharing, KeepsANoteForItsAuthor) {
  auto page = get("Sam", "/api/v1/people/" + person_).body;
  EXPECT_THAT(page, HasSubstr("Vertelde over"));
  EXPECT_THAT(page, Not(HasSubstr("Voor mij")));
  EXPECT_THAT(get("Noor", "/api/v1/people/" + person_).body, HasSubstr("Voor mij"));
}

TEST_P(Sharing, TellsBothWhoLooked) {
  get("Noor", "/api/v1/people/" + person_);
  get("Bo", "/api/v1/people/" + person_);
  for (auto name : {"Noor", "Bo"}) {
    auto looks = get(name, "/api/v1/people/" + person_ + "/looks").body;
    EXPECT_THAT(looks, HasSubstr("Noor")) << name;
    EXPECT_THAT(looks, HasSubstr("Bo")) << name;
    EXPECT_THAT(looks, HasSubstr("Gemeente")) << name;
  }
}

TEST_P(Sharing, WritesDownNoLookThatWasRefused) {
  get("Olaf", "/api/v1/people/" + person_);
  get("Lee", "/api/v1/people/" + person_);
  auto looks = get("Noor", "/api/v1/people/" + person_ + "/looks").body;
  EXPECT_THAT(looks, Not(HasSubstr("Olaf")));
  EXPECT_THAT(looks, Not(HasSubstr("Lee")));
}

TEST_P(Sharing, JoinsNoRecordsThatDifferentTeamsKnow) {
  auto other = things_.make(Kind::Person, cast_["Noor"]);
  auto answer = send({.method = http::Method::Post,
                      .path = "/api/v1/people/" + person_ + "/merge",
                      .body = R"({"id":")" + fresh_id() + R"(","other_id":")" + other + R"("})"},
                     signed_in("Noor"));
  EXPECT_EQ(answer.status, 409) << answer.body;
}

// An identifier can be met outside: in an address, or from before a team was let go. Whoever tries
// a call name with it must not learn whether that is the one.
TEST_P(Sharing, ConfirmsNoCallNameToWhoeverIsNotLetIn) {
  auto known = get("Noor", "/api/v1/people/" + person_).body;
  auto at = known.find(R"("alias":")") + 9;
  auto alias = known.substr(at, known.find('"', at) - at);
  auto gijs = signed_in("Gijs");
  auto try_alias = [&](const std::string& path, const std::string& before, std::string word) {
    Ask ask{.method = http::Method::Post, .path = path, .body = before};
    for (auto from = ask.body.find("@"); from != std::string::npos; from = ask.body.find("@")) {
      auto value = ask.body.substr(from, 6) == "@alias" ? word : fresh_id();
      ask.body.replace(from, 6, value);
    }
    return comparable(ask, send(ask, gijs));
  };
  auto hello = R"({"id":")" + person_ + R"(","alias":"@alias"})";
  EXPECT_EQ(try_alias("/api/v1/people", hello, alias),
            try_alias("/api/v1/people", hello, "Iemand anders"));
  auto contact = R"({"id":"@fresh","started_at":")" + to_text(house().clock().now()) +
                 R"(","channel":"street","unknown_count":0,"new_people":[)" + hello + "]}";
  EXPECT_EQ(try_alias("/api/v1/contacts", contact, alias),
            try_alias("/api/v1/contacts", contact, "Iemand anders"));
  auto erased = things_.make(Kind::Person, cast_["Noor"]);
  ASSERT_EQ(
      send({.method = http::Method::Delete, .path = "/api/v1/people/" + erased}, signed_in("Noor"))
          .status,
      204);
  auto again = R"({"id":")" + erased + R"(","alias":"@alias"})";
  EXPECT_EQ(try_alias("/api/v1/people", again, alias), try_alias("/api/v1/people", hello, alias));
}

}  // namespace
}  // namespace nabij::api_testing
