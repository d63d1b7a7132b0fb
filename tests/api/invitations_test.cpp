// Invitations: a link that lets one person in, once, for a few days.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kDay = 24 * 3'600'000;

class InvitationsApi : public AccessTest {
 protected:
  struct Invited {
    std::string id;
    std::string token;
  };
  Invited invite(std::string_view by = "Ans") {
    auto id = fresh_id();
    auto answer = send({.method = http::Method::Post,
                        .path = "/api/v1/invitations",
                        .body = R"({"id":")" + id + R"(","name":"Gast","roles":["worker"],)" +
                                R"("team_ids":[")" + base::to_text(cast_[by].home) + R"("]})"},
                       signed_in(by));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return {id, answer.body.substr(answer.body.find(R"("token":")") + 9, 66)};
  }
  Answer accept(const std::string& token, const std::string& email) {
    return guest_.post("/api/v1/invitations/accept",
                       R"({"token":")" + token + R"(","name":"Gast","email":")" + email +
                           R"(","password":"een lange zin van de straat"})");
  }
  Answer look(const std::string& token) {
    return guest_.post("/api/v1/invitations/look", R"({"token":")" + token + R"("})");
  }

  Browser guest_ = browser();
};
NABIJ_ON_EVERY_DATABASE(InvitationsApi);

TEST_P(InvitationsApi, MakesAMemberWhoIsSignedInAtOnce) {
  auto invited = invite();
  EXPECT_THAT(look(invited.token).body, HasSubstr("Straathoek"));
  auto answer = accept(invited.token, "guest@example.org");
  EXPECT_EQ(answer.status, 200) << answer.body;
  auto me = guest_.get("/api/v1/me").body;
  EXPECT_THAT(me, HasSubstr(R"("roles":["worker"])"));
  EXPECT_THAT(me, HasSubstr(base::to_text(cast_["Ans"].home)));
  EXPECT_EQ(guest_.get("/api/v1/people").status, 200);
  EXPECT_EQ(guest_.get("/api/v1/members").status, 403);
}

TEST_P(InvitationsApi, WorksOnce) {
  auto invited = invite();
  EXPECT_EQ(accept(invited.token, "guest@example.org").status, 200);
  EXPECT_EQ(accept(invited.token, "other@example.org").status, 410);
  EXPECT_EQ(look(invited.token).status, 410);
  EXPECT_EQ(browser().sign_in("other@example.org", "een lange zin van de straat").status, 401);
}

TEST_P(InvitationsApi, WorksOnceForTwoAtTheSameMoment) {
  auto invited = invite();
  std::array<int, 2> statuses{};
  auto join = [&](std::size_t place) {
    auto visitor = browser();
    auto email = "guest" + std::to_string(place) + "@example.org";
    statuses.at(place) =
        visitor
            .post("/api/v1/invitations/accept", R"({"token":")" + invited.token +
                                                    R"(","name":"Gast","email":")" + email +
                                                    R"(","password":"een lange zin, straat"})")
            .status;
  };
  std::thread one(join, 0);
  join(1);
  one.join();
  std::ranges::sort(statuses);
  EXPECT_THAT(statuses, ::testing::ElementsAre(200, 410));
}

TEST_P(InvitationsApi, IsOverAfterAFewDays) {
  auto invited = invite();
  clock().advance_ms(60 * kDay);
  EXPECT_EQ(look(invited.token).status, 410);
  EXPECT_EQ(accept(invited.token, "guest@example.org").status, 410);
}

TEST_P(InvitationsApi, IsOverWhenItIsWithdrawn) {
  auto invited = invite();
  Ask withdraw{.method = http::Method::Delete, .path = "/api/v1/invitations/" + invited.id};
  EXPECT_EQ(send(withdraw, signed_in("Ans")).status, 204);
  EXPECT_EQ(accept(invited.token, "guest@example.org").status, 410);
}

TEST_P(InvitationsApi, IsOverWhenWhoeverInvitedLeavesOrIsNoAdministrator) {
  auto ans = signed_in("Ans");
  auto change = [&](std::string_view name, const std::string& roles, const std::string& cookie) {
    return send({.method = http::Method::Put,
                 .path = "/api/v1/members/" + base::to_text(cast_[name].id),
                 .body = R"({"roles":[)" + roles + R"(],"team_ids":[]})"},
                cookie)
        .status;
  };
  ASSERT_EQ(change("Lee", R"("administrator")", ans), 200);
  auto by_lee = invite("Lee");
  ASSERT_EQ(change("Lee", R"("worker")", ans), 200);
  EXPECT_EQ(accept(by_lee.token, "guest@example.org").status, 410);
  ASSERT_EQ(change("Lee", R"("administrator")", ans), 200);
  by_lee = invite("Lee");
  Ask leave{.method = http::Method::Delete,
            .path = "/api/v1/members/" + base::to_text(cast_["Lee"].id)};
  ASSERT_EQ(send(leave, ans).status, 204);
  EXPECT_EQ(accept(by_lee.token, "guest@example.org").status, 410);
}

TEST_P(InvitationsApi, OpensNothingInAnotherRegion) {
  auto invited = invite();
  auto elsewhere = base::to_base64url(cast_["Ada"].region.uuid.bytes);
  auto moved = elsewhere + invited.token.substr(22);
  auto unknown = invited.token.substr(0, 23) + std::string(43, 'A');
  Ask same_shape;
  EXPECT_EQ(look(moved).status, 404);
  EXPECT_EQ(comparable(same_shape, look(moved)), comparable(same_shape, look(unknown)));
  EXPECT_EQ(accept(moved, "guest@example.org").status, 404);
  EXPECT_EQ(look("no link at all").status, 404);
  EXPECT_EQ(accept(invited.token, "guest@example.org").status, 200);
}

TEST_P(InvitationsApi, StaysOpenWhenTheAddressIsTaken) {
  auto invited = invite();
  auto taken = accept(invited.token, "sam@example.org");
  EXPECT_EQ(taken.status, 409);
  EXPECT_THAT(taken.body, HasSubstr(R"("field":"email")"));
  EXPECT_EQ(accept(invited.token, "guest@example.org").status, 200);
}

// Whoever holds a link must not be able to try which addresses have an account.
TEST_P(InvitationsApi, SlowsDownTryingAddresses) {
  auto invited = invite();
  for (int time = 0; time < 5; ++time) {
    EXPECT_EQ(accept(invited.token, "sam@example.org").status, 409);
  }
  EXPECT_EQ(accept(invited.token, "noor@example.org").status, 429);
}

TEST_P(InvitationsApi, TellsTheLinkToNobodyButWhoeverInvited) {
  auto invited = invite();
  auto listed = send({.path = "/api/v1/invitations"}, signed_in("Ans"));
  EXPECT_THAT(listed.body, HasSubstr(invited.id));
  EXPECT_THAT(listed.body, ::testing::Not(HasSubstr(invited.token.substr(23))));
  EXPECT_THAT(listed.body, ::testing::Not(HasSubstr("token")));
}

}  // namespace
}  // namespace nabij::api_testing
