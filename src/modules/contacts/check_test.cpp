#include "contacts/check.hpp"

#include "support/contacts_world.hpp"

namespace nabij::contacts {
namespace {

class CheckTest : public World {
 protected:
  std::vector<std::string> problems() {
    auto found = database().read(check_roll_ups);
    EXPECT_TRUE(found.has_value()) << found.error().internal;
    return found.value_or(std::vector<std::string>{"not checked"});
  }
  void spoil(std::string_view text) {
    auto changed = database().write([&](storage::Writer& writer) { return writer.script(text); });
    ASSERT_TRUE(changed.has_value()) << changed.error().internal;
  }
  // Contacts with everything that a roll-up follows from, one corrected and one withdrawn.
  void record_all_kinds() {
    auto place = R"(,"place_id":")" + add_place() + R"(","topics":["school","work"])";
    auto people = R"(,"person_ids":[")" + add_person("Rode step") + R"("])";
    auto promise = id();
    record(place + people);
    record(place + people + R"(,"follow_up":{"id":")" + promise +
           R"(","due_on":"2026-11-25","text":"Bellen"})");
    auto moved = post("/api/v1/follow-ups/" + promise + "/end",
                      R"({"id":")" + id() + R"(","outcome":"moved","due_on":"2026-11-27"})");
    EXPECT_EQ(moved.status, 204) << moved.body;
    auto wrong = record(place + people);
    auto corrected = send(http::Method::Put, "/api/v1/contacts/" + wrong + "/correction",
                          contact_body(id(), place));
    EXPECT_EQ(corrected.status, 201) << corrected.body;
    auto never = record(place + people);
    EXPECT_EQ(post("/api/v1/contacts/" + never + "/withdrawal").status, 204);
  }
};
NABIJ_ON_EVERY_DATABASE(CheckTest);

TEST_P(CheckTest, RollUpsFollowFromTheFactsAfterCorrectionsAndWithdrawals) {
  record_all_kinds();
  EXPECT_EQ(problems(), std::vector<std::string>{});
}

TEST_P(CheckTest, NamesEveryRollUpThatDoesNotFollowFromTheFacts) {
  record_all_kinds();
  spoil("UPDATE place_day SET contacts = contacts + 1 WHERE topic = 'school'");
  EXPECT_EQ(problems(),
            std::vector<std::string>{"1 rows of place_day do not follow from the facts."});
  spoil("DELETE FROM person_met; UPDATE follow_up_open SET due_on = due_on + 1");
  EXPECT_EQ(problems().size(), 3U);
}

}  // namespace
}  // namespace nabij::contacts
