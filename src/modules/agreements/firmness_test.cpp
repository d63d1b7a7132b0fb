// How firmly somebody wants to be held to it, through the real endpoints, on both databases.
#include "agreements/agreements.hpp"
#include "support/plans_world.hpp"

namespace nabij::agreements {
namespace {

using ::testing::ElementsAre;

class FirmnessApi : public plans::World {
 protected:
  FirmnessApi() { add_endpoints(api_, agreements_); }

  http::Response choose(const std::string& firmness, const std::string& side = "young_person") {
    return put("/api/v1/people/" + person_ + "/firmness",
               R"({"side":")" + side + R"(","firmness":")" + firmness + R"("})");
  }
  std::string firmness() {
    auto answer = get("/api/v1/people/" + person_ + "/agreements");
    EXPECT_EQ(answer.status, 200) << answer.body;
    return std::string(parsed(answer).at("firmness").as_string());
  }
  std::size_t rows() {
    return storage::testing::contents(database()).at("agreement_firmness").size();
  }

  Agreements agreements_{{database(), identity_, people_, clock_, random_, ids_}};
  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(FirmnessApi);

TEST_P(FirmnessApi, IsUsualUntilTheyChoose) {
  EXPECT_EQ(firmness(), "usual");
  EXPECT_EQ(choose("usual").status, 200);
  EXPECT_EQ(rows(), 0U) << "nothing is kept of what nobody changed";
  EXPECT_EQ(choose("firm").status, 200);
  EXPECT_EQ(choose("firm").status, 200);
  EXPECT_EQ(rows(), 1U);
  EXPECT_EQ(choose("gentle").status, 200);
  EXPECT_EQ(firmness(), "gentle") << "the last choice holds";
}

TEST_P(FirmnessApi, IsChosenByTheYoungPersonAlone) {
  EXPECT_THAT(plans::faults(choose("firm", "worker")), ElementsAre("side:not_yours"));
  EXPECT_THAT(plans::faults(choose("harsh")), ElementsAre("firmness:not_in_list"));
  sign_in(other_);
  EXPECT_EQ(choose("firm").status, 404);
  EXPECT_EQ(rows(), 0U);
}

TEST_P(FirmnessApi, IsChosenAtTheirOwnLinkToo) {
  privacy::Visitor visitor{noor_.region, person_id(person_), OwnLinkId{}};
  FirmnessChange change;
  change.firmness = Firmness::Firm;
  auto chosen = agreements_.hold(Actor::by_own_link(visitor), person_id(person_), change);
  ASSERT_TRUE(chosen.has_value());
  EXPECT_EQ(chosen->page.firmness, Firmness::Firm);
  auto elsewhere =
      agreements_.hold(Actor::by_own_link(visitor), person_id(add_person("Somebody else")), change);
  ASSERT_FALSE(elsewhere.has_value());
  EXPECT_EQ(elsewhere.error().code, ErrorCode::NotFound);
}

TEST_P(FirmnessApi, GoesWhenACallNameAloneIsKept) {
  EXPECT_EQ(choose("gentle").status, 200);
  auto answer = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(answer.status, 200) << answer.body;
  EXPECT_EQ(rows(), 0U);
}

}  // namespace
}  // namespace nabij::agreements
