// A new guide reads on where the one before stopped, through the real endpoints.
#include "alliance/alliance.hpp"
#include "support/plans_world.hpp"

namespace nabij::alliance {
namespace {

class Pair : public plans::World {
 protected:
  Pair() { add_endpoints(api_, alliance_); }

  void guide(const privacy::Viewer& worker) {
    auto answer = post("/api/v1/people/" + person_ + "/alliance/turns",
                       R"({"id":")" + id() + R"(","role":"guide","met":true,"waits":false,)" +
                           R"("worker_id":")" + to_text(worker.member) + R"("})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  http::Response describe() {
    return put("/api/v1/plan-goals/" + goal_ + "/scale",
               R"({"side":"young_person","baseline":-1,"levels":{"minus_two":"Nooit",)"
               R"("minus_one":"Soms","zero":"Vaak","plus_one":"Meestal","plus_two":"Altijd"}})");
  }
  bool sees_scaling(const privacy::Viewer& worker) {
    sign_in(worker);
    return !plan(person_).at("scaling").is_null();
  }

  Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  std::string person_ = add_person("Yassin");
  std::string goal_ = add_goal(person_);
};
NABIJ_ON_EVERY_DATABASE(Pair);

TEST_P(Pair, IsThereForANewGuideAndNoLongerForTheOneBefore) {
  guide(noor_);
  EXPECT_EQ(describe().status, 200);
  EXPECT_TRUE(sees_scaling(noor_));
  EXPECT_FALSE(sees_scaling(sam_));
  guide(sam_);
  EXPECT_TRUE(sees_scaling(sam_));
  EXPECT_EQ(describe().status, 200);
  EXPECT_FALSE(sees_scaling(noor_));
  EXPECT_EQ(describe().status, 404);
}

TEST_P(Pair, IsThereAgainForAGuideWhoComesBack) {
  guide(noor_);
  EXPECT_EQ(describe().status, 200);
  guide(sam_);
  guide(noor_);
  EXPECT_TRUE(sees_scaling(noor_));
  EXPECT_FALSE(sees_scaling(sam_));
}

// Whoever does something together with them that day need not be the guide.
TEST_P(Pair, CanBeginWithAColleagueOfTheGuide) {
  guide(noor_);
  sign_in(sam_);
  EXPECT_EQ(describe().status, 200);
  EXPECT_TRUE(sees_scaling(sam_));
  EXPECT_TRUE(sees_scaling(noor_));
}

}  // namespace
}  // namespace nabij::alliance
