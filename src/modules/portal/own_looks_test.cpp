// Who looked, at the young person's own link, on both databases.
#include "support/own_world.hpp"

namespace nabij::portal {
namespace {

class OwnLooksTest : public World {
 protected:
  void look(const privacy::Viewer& who, const std::string& at) {
    clock_.set(*base::parse_instant(at));
    sign_in(who);
    EXPECT_EQ(get("/api/v1/people/" + person_).status, 200);
    sign_in(noor_);
  }
  std::vector<std::string> lines() {
    auto answer = own("/looks");
    EXPECT_EQ(answer.status, 200) << answer.body;
    auto page = parsed(answer);
    std::vector<std::string> found;
    for (const auto& each : page.at("items").as_array()) {
      const auto& line = each.as_object();
      found.push_back(std::string(line.at("day").as_string()) + " " +
                      std::string(line.at("worker_name").as_string()) + " " +
                      std::string(line.at("organisation_name").as_string()));
    }
    return found;
  }
};
NABIJ_ON_EVERY_DATABASE(OwnLooksTest);

TEST_P(OwnLooksTest, AreToldByDayAndWorkerNewestFirst) {
  look(noor_, "2026-11-23T16:00:00Z");
  look(noor_, "2026-11-23T17:00:00Z");
  look(sam_, "2026-11-23T18:00:00Z");
  look(noor_, "2026-11-24T10:00:00Z");
  hand_over();
  EXPECT_THAT(lines(),
              ::testing::ElementsAre("2026-11-24 Noor Youth work", "2026-11-23 Sam Youth work",
                                     "2026-11-23 Noor Youth work"));
}

TEST_P(OwnLooksTest, AreOfNobodyElse) {
  auto other = add_person("Mila");
  hand_over();
  EXPECT_EQ(get("/api/v1/people/" + other).status, 200);
  EXPECT_THAT(lines(), ::testing::IsEmpty());
}

TEST_P(OwnLooksTest, AreNotForWhoHasNoLink) { EXPECT_EQ(own("/looks").status, 401); }

}  // namespace
}  // namespace nabij::portal
