// Members, their roles and teams, and who leaves.
#include "api/access_test.hpp"

namespace nabij::api_testing {
namespace {

using ::testing::HasSubstr;

class MembersApi : public AccessTest {
 protected:
  std::string path_of(std::string_view name) {
    return "/api/v1/members/" + base::to_text(cast_[name].id);
  }
  Answer change(std::string_view name, const std::string& roles, std::vector<TeamId> teams) {
    std::string ids;
    for (const auto& team : teams) {
      ids += (ids.empty() ? "\"" : ",\"") + base::to_text(team) + "\"";
    }
    return send({.method = http::Method::Put,
                 .path = path_of(name),
                 .body = R"({"roles":[)" + roles + R"(],"team_ids":[)" + ids + "]}"},
                ans_);
  }
  Answer deactivate(std::string_view name) {
    return send({.method = http::Method::Delete, .path = path_of(name)}, ans_);
  }
  Answer post(const std::string& path, const std::string& body, const std::string& cookie) {
    return send({.method = http::Method::Post, .path = path, .body = body}, cookie);
  }
  int status_of(const std::string& path, const std::string& cookie) {
    return send({.path = path}, cookie).status;
  }

  std::string ans_ = signed_in("Ans");
};
NABIJ_ON_EVERY_DATABASE(MembersApi);

TEST_P(MembersApi, KeepsAnAdministrator) {
  EXPECT_EQ(deactivate("Ans").status, 409);
  EXPECT_EQ(change("Ans", R"("worker")", {}).status, 409);
  EXPECT_EQ(change("Lee", R"("team_leader","administrator")", {}).status, 200);
  EXPECT_EQ(change("Ans", R"("worker")", {}).status, 200);
  EXPECT_EQ(change("Ans", R"("administrator")", {}).status, 403);
}

TEST_P(MembersApi, KeepsAnAdministratorWhenTwoLeaveAtOnce) {
  ASSERT_EQ(change("Lee", R"("administrator")", {}).status, 200);
  auto lee = signed_in("Lee");
  std::array<int, 2> statuses{};
  auto leave = [&](std::size_t place, const std::string& cookie, std::string_view name) {
    auto visitor = browser();
    visitor.cookie = cookie;
    statuses.at(place) = visitor.remove(path_of(name)).status;
  };
  std::thread one(leave, 0, ans_, "Ans");
  leave(1, lee, "Lee");
  one.join();
  std::ranges::sort(statuses);
  EXPECT_THAT(statuses, ::testing::ElementsAre(204, 409));
}

TEST_P(MembersApi, ClosesEveryWayInWhenAMemberLeaves) {
  auto dee = signed_in("Dee");
  auto phone = signed_in("Dee");
  EXPECT_EQ(status_of("/api/v1/people", dee), 200);
  EXPECT_EQ(deactivate("Dee").status, 204);
  EXPECT_EQ(status_of("/api/v1/people", dee), 401);
  EXPECT_EQ(status_of("/api/v1/me", phone), 401);
  EXPECT_EQ(browser().sign_in("dee@example.org", cast_["Dee"].password()).status, 401);
  EXPECT_EQ(deactivate("Dee").status, 204);
  EXPECT_EQ(change("Dee", R"("worker")", {}).status, 409);
  auto listed = send({.path = "/api/v1/members"}, ans_).body;
  EXPECT_THAT(listed, HasSubstr(R"("name":"Dee","email":null)"));
}

TEST_P(MembersApi, ChangesWhatSomebodyMayDoFromTheNextRequestOn) {
  auto sam = signed_in("Sam");
  auto person = things_.make(Kind::Person, cast_["Noor"]);
  EXPECT_EQ(status_of("/api/v1/people/" + person, sam), 200);
  EXPECT_EQ(change("Sam", R"("worker")", {cast_["Olaf"].home}).status, 200);
  EXPECT_EQ(status_of("/api/v1/people/" + person, sam), 404);
  EXPECT_EQ(change("Sam", R"("worker")", {cast_["Noor"].home}).status, 200);
  EXPECT_EQ(status_of("/api/v1/people/" + person, sam), 200);
  EXPECT_EQ(change("Sam", R"("team_leader")", {cast_["Noor"].home}).status, 200);
  EXPECT_EQ(status_of("/api/v1/people/" + person, sam), 403);
  EXPECT_EQ(status_of("/api/v1/members", sam), 200);
}

TEST_P(MembersApi, GivesNoProviderAPolicyOfficer) {
  auto refused = change("Sam", R"("worker","policy_officer")", {});
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(refused.body, HasSubstr(R"("field":"roles[1]")"));
  auto none = change("Sam", "", {});
  EXPECT_EQ(none.status, 400);
  EXPECT_THAT(none.body, HasSubstr(R"("field":"roles")"));
}

TEST_P(MembersApi, NamesTheTeamThatIsNotTheirs) {
  auto refused = change("Sam", R"("worker")", {cast_["Noor"].home, cast_["Bo"].home});
  EXPECT_EQ(refused.status, 400);
  EXPECT_THAT(refused.body, HasSubstr(R"("field":"team_ids[1]")"));
}

TEST_P(MembersApi, AddsATeamOnceHoweverOftenItIsSent) {
  auto body = R"({"id":")" + fresh_id() + R"(","name":"Haven"})";
  EXPECT_EQ(post("/api/v1/teams", body, ans_).status, 201);
  auto again = post("/api/v1/teams", body, ans_);
  EXPECT_TRUE(again.status == 201 || again.status == 200) << again.body;
  auto taken = post("/api/v1/teams", R"({"id":")" + fresh_id() + R"(","name":"Haven"})", ans_);
  EXPECT_EQ(taken.status, 409);
  EXPECT_THAT(taken.body, HasSubstr(R"("field":"name")"));
}

TEST_P(MembersApi, AddsAnOrganisationWithItsFirstAdministrator) {
  auto hanna = signed_in("Hanna");
  auto id = fresh_id();
  auto body = R"({"id":")" + id + R"(","name":"Jongerenhuis","kind":"provider"})";
  EXPECT_EQ(post("/api/v1/organisations", body, hanna).status, 201);
  auto invite = [&](const std::string& role) {
    return post("/api/v1/invitations",
                R"({"id":")" + fresh_id() + R"(","name":"Eerste","roles":[")" + role +
                    R"("],"organisation_id":")" + id + R"("})",
                hanna);
  };
  auto worker = invite("worker");
  EXPECT_EQ(worker.status, 400);
  EXPECT_THAT(worker.body, HasSubstr(R"("field":"roles")"));
  auto invited = invite("administrator");
  ASSERT_EQ(invited.status, 201) << invited.body;
  auto at = invited.body.find(R"("token":")") + 9;
  auto guest = browser();
  auto joined = guest.post("/api/v1/invitations/accept",
                           R"({"token":")" + invited.body.substr(at, 66) +
                               R"(","name":"Eerste","email":"first@example.org","password":")" +
                               cast_["Noor"].password() + R"("})");
  ASSERT_EQ(joined.status, 200) << joined.body;
  EXPECT_THAT(guest.get("/api/v1/me").body, HasSubstr("Jongerenhuis"));
  EXPECT_EQ(invite("administrator").status, 409);
}

}  // namespace
}  // namespace nabij::api_testing
