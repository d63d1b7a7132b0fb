// How it goes between two people, through the real endpoints, on both databases.
#include "alliance/alliance.hpp"
#include "support/plans_world.hpp"

namespace nabij::alliance {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Checks : public plans::World {
 protected:
  Checks() {
    add_endpoints(api_, alliance_);
    begin("guide", noor_);
  }

  void begin(const std::string& role, const privacy::Viewer& worker, const std::string& more = "") {
    auto answer = post("/api/v1/people/" + person_ + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":")" + role +
                           R"(","met":true,"waits":false,"worker_id":")" + to_text(worker.member) +
                           R"(")" + more + "}");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  std::string path() { return "/api/v1/people/" + person_ + "/alliance/checks"; }
  static std::string body(const std::string& check, const std::string& side,
                          const std::string& marks) {
    return R"({"id":")" + check + R"(","side":")" + side + R"(","marks":{)" + marks + "}}";
  }
  std::string add(const std::string& side, const std::string& marks) {
    auto check = id();
    auto answer = post(path(), body(check, side, marks));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return check;
  }
  boost::json::object page() {
    auto answer = get(path());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  std::size_t count() { return page().at("checks").as_array().size(); }
  std::size_t rows() { return storage::testing::contents(database()).at("alliance_check").size(); }

  Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(Checks);

TEST_P(Checks, PutBothViewsSideBySide) {
  add("young_person", R"("bond":9,"goals":2)");
  EXPECT_TRUE(page().at("side_by_side").is_null());
  add("worker", R"("bond":8,"goals":7,"tasks":5)");
  auto beside = page().at("side_by_side").as_object();
  EXPECT_EQ(beside.at("bond_apart"), false);
  EXPECT_EQ(beside.at("goals_apart"), true);
  EXPECT_EQ(beside.at("tasks_apart"), false) << "left open";
  EXPECT_EQ(count(), 2U);
}

TEST_P(Checks, AreForTheTwoOfThemAlone) {
  add("young_person", R"("bond":3)");
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), false);
  EXPECT_EQ(count(), 0U);
  EXPECT_EQ(post(path(), body(id(), "worker", R"("bond":3)")).status, 409);
}

TEST_P(Checks, AreNotReadByWhoeverComesAfterNorByWhoeverWasThereBefore) {
  add("young_person", R"("bond":3)");
  begin("guide", sam_);
  EXPECT_EQ(count(), 0U) << "she goes along no more";
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), true);
  EXPECT_EQ(count(), 0U) << "it was about somebody else";
  begin("guide", noor_);
  sign_in(noor_);
  EXPECT_EQ(count(), 1U) << "she is back";
}

TEST_P(Checks, AreOpenForCoverUntilItIsOver) {
  begin("cover", sam_, R"(,"until_on":"2026-11-24")");
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), true);
  clock_.set(clock_.now().plus_days(2));
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), false);
}

TEST_P(Checks, CanBeTakenBackAndAreGoneThen) {
  auto check = add("young_person", R"("bond":3)");
  auto take_back = [&] { return send(http::Method::Delete, "/api/v1/alliance-checks/" + check); };
  sign_in(sam_);
  EXPECT_EQ(take_back().status, 404);
  sign_in(noor_);
  EXPECT_EQ(take_back().status, 200);
  EXPECT_EQ(rows(), 0U);
  EXPECT_EQ(take_back().status, 404);
}

TEST_P(Checks, NameEveryFieldAtFault) {
  EXPECT_THAT(plans::faults(post(path(), body(id(), "worker", ""))),
              ElementsAre("marks.bond:required", "marks.goals:required", "marks.tasks:required"));
  auto answer = post(path(), body(id(), "worker", R"("bond":11,"goals":-1)"));
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(plans::faults(answer).size(), 2U) << answer.body;
  EXPECT_EQ(rows(), 0U);
}

TEST_P(Checks, AreSentTwiceAndStandOnce) {
  auto once = body(id(), "worker", R"("bond":4)");
  EXPECT_EQ(post(path(), once).status, 201);
  EXPECT_EQ(post(path(), once).status, 200);
  EXPECT_EQ(rows(), 1U);
}

TEST_P(Checks, GoWhenACallNameAloneIsKept) {
  add("young_person", R"("bond":3)");
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(rows(), 0U);
}

TEST_P(Checks, GiveATeamLeaderNothingWithFewBehindIt) {
  add("young_person", R"("bond":3)");
  clock_.set(clock_.now().plus_days(100));
  sign_in(leader_);
  auto answer = get("/api/v1/alliance/check-figures");
  EXPECT_EQ(answer.status, 200) << answer.body;
  auto quarters = parsed(answer).at("items").as_array();
  ASSERT_EQ(quarters.size(), 4U);
  for (const auto& each : quarters) EXPECT_TRUE(each.as_object().at("middle").is_null());
  EXPECT_EQ(get(path()).status, 403) << "a team leader does not read it";
}

}  // namespace
}  // namespace nabij::alliance
