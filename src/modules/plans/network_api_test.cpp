// The people around a young person through the real endpoints, on both databases.
#include "support/plans_world.hpp"

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

class Network : public World {
 protected:
  static std::string tie_body(const std::string& more, const std::string& side = "young_person") {
    return R"({"side":")" + side + R"(","name":"Oma Rachida","role":"family",)" + more + "}";
  }
  std::string add_tie(const std::string& more = R"("closeness":"near","energy":"gives")",
                      bool for_pair = false) {
    auto tie = id();
    auto fields = R"("id":")" + tie + R"(","for_pair":)" + (for_pair ? "true," : "false,") + more;
    auto answer = post("/api/v1/people/" + person_ + "/plan/ties", tie_body(fields));
    EXPECT_EQ(answer.status, 201) << answer.body;
    return tie;
  }
  http::Response change(const std::string& tie, const std::string& more,
                        const std::string& side = "young_person") {
    return put("/api/v1/plan-ties/" + tie,
               tie_body(R"("energy":"gives","for_pair":false,)" + more, side));
  }
  boost::json::object network() { return plan(person_).at("network").as_object(); }
  std::size_t tie_count() { return network().at("ties").as_array().size(); }

  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(Network);

TEST_P(Network, HoldsACallNameAndARoleAndNothingElse) {
  add_tie(R"("closeness":"near","energy":"gives","wish":"closer","angle":90)");
  auto tie = network().at("ties").as_array()[0].as_object();
  EXPECT_EQ(tie.at("name"), "Oma Rachida");
  EXPECT_EQ(tie.at("angle"), 90);
  EXPECT_FALSE(stands_in_clear("Rachida"));
  auto answer = post("/api/v1/people/" + person_ + "/plan/ties",
                     tie_body(R"("id":")" + id() +
                              R"(","closeness":"near","energy":"gives","for_pair":false,)"
                              R"("phone":"06")"));
  EXPECT_THAT(faults(answer), ElementsAre("phone:unknown_field"));
}

TEST_P(Network, IsDrawnByTheYoungPerson) {
  auto tie = add_tie();
  EXPECT_THAT(faults(change(tie, R"("closeness":"far","gone":false)", "worker")),
              ElementsAre("side:theirs_alone"));
  EXPECT_EQ(change(tie, R"("closeness":"far","gone":false)").status, 200);
  EXPECT_EQ(network().at("ties").as_array()[0].as_object().at("closeness"), "far");
  EXPECT_EQ(change(tie, R"("closeness":"far","gone":true)").status, 200);
  EXPECT_EQ(tie_count(), 0U);
}

TEST_P(Network, HintsGentlyWhenNobodyIsLeft) {
  EXPECT_TRUE(network().at("hint").is_null());
  auto tie = add_tie();
  EXPECT_TRUE(network().at("hint").is_null());
  change(tie, R"("closeness":"near","gone":true)");
  EXPECT_EQ(network().at("hint"), "nobody_near");
}

TEST_P(Network, HasALayerForThePair) {
  auto tie = add_tie(R"("closeness":"near","energy":"takes")", true);
  add_tie();
  EXPECT_EQ(tie_count(), 2U);
  sign_in(sam_);
  EXPECT_EQ(tie_count(), 1U);
  EXPECT_EQ(change(tie, R"("closeness":"far","gone":false)").status, 404);
  auto page = plans_.page(Actor::themself(noor_.region, person_id(person_)), person_id(person_));
  ASSERT_TRUE(page.has_value());
  EXPECT_EQ(page->network.ties.size(), 2U);
}

TEST_P(Network, SaysNothingOfThePairsLayerInItsHint) {
  add_tie(R"("closeness":"far","energy":"takes")", true);
  EXPECT_EQ(network().at("hint"), "nobody_near");
  sign_in(sam_);
  EXPECT_TRUE(network().at("hint").is_null());
}

TEST_P(Network, NamesEveryFieldAtFault) {
  auto answer = post("/api/v1/people/" + person_ + "/plan/ties",
                     R"({"id":"x","side":"x","name":"","role":"","closeness":"dear",)"
                     R"("energy":"x","wish":"x","angle":360,"for_pair":"yes"})");
  EXPECT_THAT(faults(answer), ::testing::UnorderedElementsAre(
                                  "id:not_an_id", "side:not_in_list", "name:required",
                                  "role:required", "closeness:not_in_list", "energy:not_in_list",
                                  "wish:not_in_list", "angle:too_large", "for_pair:not_a_boolean"));
  answer = post("/api/v1/people/" + person_ + "/plan/ties",
                R"({"id":")" + id() + R"(","side":"young_person","name":"Oma","role":"suspect",)" +
                    R"("closeness":"near","energy":"gives","for_pair":false})");
  EXPECT_THAT(faults(answer), ElementsAre("role:not_in_list"));
}

}  // namespace
}  // namespace nabij::plans
