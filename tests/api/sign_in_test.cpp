// Signing in and what comes of it: sessions, throttling, passwords.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kHour = 60 * kMinute;

class SignIn : public AccessTest {
 protected:
  Answer attempt(const std::string& email, const std::string& password,
                 const std::string& source = "203.0.113.7") {
    auto visitor = browser();
    visitor.source = source;
    return visitor.sign_in(email, password);
  }
  int status_with(const std::string& cookie) { return send({.path = "/api/v1/me"}, cookie).status; }
  const std::string right_ = "een lange zin van de straat";
};
NABIJ_ON_EVERY_DATABASE(SignIn);

TEST_P(SignIn, LetsInWithTheRightPasswordOnly) {
  auto answer = attempt("noor@example.org", right_);
  EXPECT_EQ(answer.status, 200);
  EXPECT_THAT(answer.body, HasSubstr(R"("name":"Noor")"));
  auto cookie = answer.header("Set-Cookie");
  for (auto rule : {"Path=/", "HttpOnly", "SameSite=Strict", "Max-Age=43200"}) {
    EXPECT_THAT(cookie, HasSubstr(rule));
  }
  EXPECT_EQ(attempt("NOOR@example.org ", right_).status, 200);
}

TEST_P(SignIn, SaysTheSameWhateverIsWrong) {
  auto visitor = browser();
  visitor.cookie = signed_in("Ans");
  ASSERT_EQ(visitor.remove("/api/v1/members/" + base::to_text(cast_["Dee"].id)).status, 204);
  auto wrong = attempt("noor@example.org", "een andere zin van de straat");
  EXPECT_EQ(wrong.status, 401);
  EXPECT_THAT(wrong.body, HasSubstr("wrong_sign_in"));
  for (const auto& email : {"nobody@example.org", "dee@example.org", "not an address", "Noor"}) {
    EXPECT_EQ(comparable({}, attempt(email, right_)), comparable({}, wrong)) << email;
  }
}

TEST_P(SignIn, SlowsDownGuessingAtOneAccountFromAnywhere) {
  for (int time = 0; time < 5; ++time) {
    auto source = "198.51.100." + std::to_string(time);
    EXPECT_EQ(attempt("noor@example.org", "wrong", source).status, 401);
    EXPECT_EQ(attempt("nobody@example.org", "wrong", source).status, 401);
  }
  auto known = attempt("noor@example.org", right_, "198.51.100.77");
  EXPECT_EQ(known.status, 429);
  EXPECT_EQ(known.header("Retry-After"), "2");
  auto unknown = attempt("nobody@example.org", right_, "198.51.100.78");
  EXPECT_EQ(comparable({}, unknown), comparable({}, known));
  clock().advance_ms(2000);
  EXPECT_EQ(attempt("noor@example.org", right_, "198.51.100.77").status, 200);
  EXPECT_EQ(attempt("noor@example.org", "wrong", "198.51.100.77").status, 401);
}

TEST_P(SignIn, SlowsDownGuessingFromOneSourceAtAnyAccount) {
  for (int time = 0; time < 30; ++time) {
    auto email = "guess" + std::to_string(time) + "@example.org";
    EXPECT_EQ(attempt(email, "wrong", "2001:db8:1:2::" + std::to_string(time)).status, 401);
  }
  EXPECT_EQ(attempt("noor@example.org", right_, "2001:db8:1:2::ffff").status, 429);
  EXPECT_EQ(attempt("noor@example.org", right_, "2001:db8:1:3::1").status, 200);
}

TEST_P(SignIn, GivesNoFreshTriesToAGuesserWithAnAccount) {
  for (int time = 0; time < 29; ++time) {
    attempt("guess" + std::to_string(time) + "@example.org", "wrong", "192.0.2.1");
  }
  EXPECT_EQ(attempt("noor@example.org", right_, "192.0.2.1").status, 200);
  EXPECT_EQ(attempt("sam@example.org", "wrong", "192.0.2.1").status, 401);
  EXPECT_EQ(attempt("sam@example.org", "wrong", "192.0.2.1").status, 429);
}

TEST_P(SignIn, TakesOverNoSessionThatTheBrowserBrought) {
  auto visitor = browser();
  visitor.cookie = std::string(22, 'A') + "." + std::string(43, 'B');
  auto brought = visitor.cookie;
  EXPECT_EQ(visitor.sign_in("noor@example.org", right_).status, 200);
  EXPECT_NE(visitor.cookie, brought);
  EXPECT_EQ(status_with(brought), 401);
  auto first = visitor.cookie;
  EXPECT_EQ(visitor.sign_in("noor@example.org", right_).status, 200);
  EXPECT_EQ(status_with(first), 401);
  EXPECT_EQ(status_with(visitor.cookie), 200);
}

TEST_P(SignIn, ListsOwnSessionsAndEndsOneOfThem) {
  auto phone = signed_in("Noor");
  auto desk = signed_in("Noor");
  signed_in("Sam");
  auto listed = send({.path = "/api/v1/me/sessions"}, desk);
  auto at = listed.body.find(R"("current":false)");
  ASSERT_NE(at, std::string::npos) << listed.body;
  EXPECT_EQ(listed.body.find(R"("current":false)", at + 1), std::string::npos) << listed.body;
  auto id_at = listed.body.rfind(R"("id":")", at) + 6;
  Ask end{.method = http::Method::Delete,
          .path = "/api/v1/me/sessions/" + listed.body.substr(id_at, 36)};
  EXPECT_EQ(send(end, desk).status, 204);
  EXPECT_EQ(status_with(phone), 401);
  EXPECT_EQ(status_with(desk), 200);
  EXPECT_EQ(send(end, desk).status, 404);
}

TEST_P(SignIn, EndsTheSessionWhenSigningOut) {
  auto visitor = browser();
  visitor.cookie = signed_in("Noor");
  auto before = visitor.cookie;
  auto answer = visitor.remove("/api/v1/session");
  EXPECT_EQ(answer.status, 204);
  EXPECT_THAT(answer.header("Set-Cookie"), HasSubstr("Max-Age=0"));
  EXPECT_EQ(status_with(before), 401);
}

TEST_P(SignIn, EndsASessionThatIsIdleOrOld) {
  auto idle = signed_in("Noor");
  clock().advance_ms(240 * kMinute - 1);
  EXPECT_EQ(status_with(idle), 200);
  clock().advance_ms(240 * kMinute);
  EXPECT_EQ(status_with(idle), 401);
  auto busy = signed_in("Noor");
  for (int hour = 1; hour < 12; ++hour) {
    clock().advance_ms(kHour);
    EXPECT_EQ(status_with(busy), 200) << hour;
  }
  clock().advance_ms(kHour);
  EXPECT_EQ(status_with(busy), 401);
}

TEST_P(SignIn, KeepsTheTenNewestSessions) {
  std::vector<std::string> cookies;
  for (int time = 0; time < 11; ++time) {
    cookies.push_back(signed_in("Noor"));
    clock().advance_ms(1000);
  }
  EXPECT_EQ(status_with(cookies[0]), 401);
  EXPECT_EQ(status_with(cookies[1]), 200);
}

class ChangePassword : public SignIn {
 protected:
  Answer change(const std::string& cookie, const std::string& current, const std::string& fresh) {
    return send(
        {.method = http::Method::Put,
         .path = "/api/v1/me/password",
         .body = R"({"current_password":")" + current + R"(","new_password":")" + fresh + R"("})"},
        cookie);
  }
  const std::string fresh_ = "nog een langere zin van het plein";
};
NABIJ_ON_EVERY_DATABASE(ChangePassword);

TEST_P(ChangePassword, EndsEveryOtherSession) {
  auto here = signed_in("Noor");
  auto there = signed_in("Noor");
  auto colleague = signed_in("Sam");
  EXPECT_EQ(change(here, right_, fresh_).status, 204);
  EXPECT_EQ(status_with(here), 200);
  EXPECT_EQ(status_with(there), 401);
  EXPECT_EQ(status_with(colleague), 200);
  EXPECT_EQ(attempt("noor@example.org", right_).status, 401);
  EXPECT_EQ(attempt("noor@example.org", fresh_).status, 200);
}

TEST_P(ChangePassword, NamesTheFieldThatIsNotRight) {
  auto here = signed_in("Noor");
  auto wrong = change(here, "iets anders", fresh_);
  EXPECT_EQ(wrong.status, 400);
  EXPECT_THAT(wrong.body, HasSubstr(R"("field":"current_password")"));
  for (const auto& weak : {"kort", "noor@example.org", "password123"}) {
    auto refused = change(here, right_, weak);
    EXPECT_EQ(refused.status, 400) << weak;
    EXPECT_THAT(refused.body, HasSubstr(R"("field":"new_password")")) << weak;
  }
  EXPECT_EQ(status_with(here), 200);
}

TEST_P(ChangePassword, LetsNobodyGuessAtAnUnlockedScreen) {
  auto here = signed_in("Noor");
  for (int time = 0; time < 5; ++time) EXPECT_EQ(change(here, "iets anders", fresh_).status, 400);
  EXPECT_EQ(change(here, right_, fresh_).status, 429);
}

}  // namespace
}  // namespace nabij::api_testing
