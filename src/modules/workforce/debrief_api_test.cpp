// A moment with colleagues after something heavy, through the real endpoints, on both databases.
#include "support/plans_world.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using ::testing::ElementsAre;

class Debriefs : public plans::World {
 protected:
  Debriefs() { add_endpoints(api_, workforce_); }

  http::Response ask(const std::vector<MemberId>& colleagues, const std::string& debrief = "") {
    std::string ids;
    for (const auto& each : colleagues)
      ids += (ids.empty() ? "" : ",") + ('"' + to_text(each) + '"');
    return post("/api/v1/me/debrief", R"({"id":")" + (debrief.empty() ? id() : debrief) +
                                          R"(","colleague_ids":[)" + ids + "]}");
  }
  boost::json::object page(const privacy::Viewer& who) {
    sign_in(who);
    auto answer = get("/api/v1/me/debrief");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  boost::json::array asked(const privacy::Viewer& who) { return page(who).at("asked").as_array(); }
  http::Response come(const std::string& debrief) {
    return put("/api/v1/debriefs/" + debrief + "/coming", "{}");
  }
  std::size_t rows() {
    auto all = storage::testing::contents(database());
    return all.at("debrief").size() + all.at("debrief_colleague").size();
  }

  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Workforce workforce_{{database(), identity_, lists_, people_, alliance_, clock_, ids_}};
};
NABIJ_ON_EVERY_DATABASE(Debriefs);

TEST_P(Debriefs, AreSeenByWhoWasAskedAndNobodyElse) {
  EXPECT_EQ(ask({sam_.member}).status, 201);
  auto found = asked(sam_);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].as_object().at("worker_name"), "Noor");
  EXPECT_EQ(asked(other_).size(), 0U);
  sign_in(leader_);
  EXPECT_EQ(get("/api/v1/me/debrief").status, 403) << "it is between colleagues";
}

TEST_P(Debriefs, SayWhoComes) {
  auto debrief = id();
  ask({sam_.member}, debrief);
  EXPECT_EQ(page(sam_).at("asked").as_array().at(0).as_object().at("coming"), false);
  EXPECT_EQ(come(debrief).status, 200);
  EXPECT_EQ(come(debrief).status, 200) << "twice is once";
  auto mine = page(noor_).at("mine").as_object();
  auto colleague = mine.at("colleagues").as_array().at(0).as_object();
  EXPECT_EQ(colleague.at("name"), "Sam");
  EXPECT_EQ(colleague.at("coming"), true);
  sign_in(other_);
  EXPECT_EQ(come(debrief).status, 404) << "was not asked";
}

TEST_P(Debriefs, LeaveNothingBehind) {
  ask({sam_.member});
  EXPECT_EQ(rows(), 2U);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/me/debrief", "").status, 200);
  EXPECT_EQ(rows(), 0U);
  EXPECT_TRUE(page(noor_).at("mine").is_null());
  ask({sam_.member});
  ask({sam_.member});
  EXPECT_EQ(rows(), 2U) << "one at a time";
}

TEST_P(Debriefs, AreOverByThemselves) {
  ask({sam_.member});
  clock_.set(clock_.now().plus_days(kDebriefDays + 1));
  EXPECT_EQ(asked(sam_).size(), 0U);
  EXPECT_TRUE(page(noor_).at("mine").is_null());
  sign_in(sam_);
  ask({noor_.member});
  EXPECT_EQ(rows(), 2U) << "what was over is removed with the next";
}

TEST_P(Debriefs, AreAskedOnce) {
  auto debrief = id();
  EXPECT_EQ(ask({sam_.member}, debrief).status, 201);
  EXPECT_EQ(ask({sam_.member}, debrief).status, 200);
  sign_in(sam_);
  EXPECT_EQ(ask({noor_.member}, debrief).status, 409);
}

TEST_P(Debriefs, AreAskedOfColleaguesOfOnesOwnTeams) {
  EXPECT_THAT(plans::faults(ask({})), ElementsAre("colleague_ids:required"));
  EXPECT_THAT(plans::faults(ask({sam_.member, other_.member, noor_.member})),
              ElementsAre("colleague_ids[1]:no_colleague", "colleague_ids[2]:no_colleague"));
  EXPECT_EQ(ask(std::vector<MemberId>(6, sam_.member)).status, 400) << "five at most";
  EXPECT_EQ(rows(), 0U);
  auto colleagues = page(noor_).at("colleagues").as_array();
  ASSERT_EQ(colleagues.size(), 1U);
  EXPECT_EQ(colleagues[0].as_object().at("name"), "Sam");
}

}  // namespace
}  // namespace nabij::workforce
