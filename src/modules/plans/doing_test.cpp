// Tasks, opportunities and turning 18 through the real endpoints, on both databases.
#include "support/plans_world.hpp"

namespace nabij::plans {
namespace {

using ::testing::ElementsAre;

constexpr std::int64_t kDayMs = 86'400'000;
constexpr storage::Sql kSupport{"test.support", "SELECT kind, minutes FROM plan_support"};

class Doings : public World {
 protected:
  std::string add_task(const std::string& kind, const std::string& more = "",
                       const std::string& side = "worker") {
    auto task = id();
    auto answer = post_task(R"({"id":")" + task + R"(","side":")" + side + R"(","kind":")" + kind +
                            R"(","who":"together","words":"Naar het loket")" + more + "}");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return task;
  }
  http::Response post_task(const std::string& body) {
    return post("/api/v1/people/" + person_ + "/plan/tasks", body);
  }
  http::Response change_task(const std::string& task, const std::string& more,
                             const std::string& side = "young_person") {
    return put("/api/v1/plan-tasks/" + task,
               R"({"side":")" + side + R"(","who":"together",)" + more + "}");
  }
  boost::json::object first(const char* list) {
    return plan(person_).at(list).as_array().at(0).as_object();
  }
  std::string add_opportunity(const std::string& more = "") {
    auto chance = id();
    auto answer = post("/api/v1/people/" + person_ + "/plan/opportunities",
                       R"({"id":")" + chance +
                           R"(","side":"young_person","kind":"internship","words":"Fietsenmaker")" +
                           more + "}");
    EXPECT_EQ(answer.status, 201) << answer.body;
    return chance;
  }
  http::Response start(const std::string& chance) {
    return put("/api/v1/plan-opportunities/" + chance,
               R"({"side":"young_person","state":"started","words":"Fietsenmaker",)"
               R"("starts_on":"2026-11-23"})");
  }
  http::Response outcome(const std::string& chance, const std::string& moment) {
    return post("/api/v1/plan-opportunities/" + chance + "/outcomes",
                R"({"id":")" + id() + R"(","side":"young_person","moment":")" + moment +
                    R"(","outcome":"going_well","words":"Mag blijven"})");
  }
  void pass_days(std::int64_t days) { clock_.advance_ms(days * kDayMs); }

  std::string person_ = add_person("Yassin");
};
NABIJ_ON_EVERY_DATABASE(Doings);

TEST_P(Doings, AreOneListForBothWithWhoDoesWhat) {
  add_task("chore", R"(,"checklist_item":"eighteen.insurance","due_on":"2026-12-01")");
  add_task("go_along", R"(,"around":"Om tien uur bij de brug")", "young_person");
  auto tasks = plan(person_).at("tasks").as_array();
  ASSERT_EQ(tasks.size(), 2U);
  EXPECT_EQ(tasks[0].as_object().at("checklist_item"), "eighteen.insurance");
  EXPECT_EQ(tasks[1].as_object().at("around"), "Om tien uur bij de brug");
  EXPECT_EQ(tasks[1].as_object().at("by").as_object().at("side"), "young_person");
  EXPECT_FALSE(stands_in_clear("tien uur"));
  EXPECT_FALSE(stands_in_clear("loket"));
}

TEST_P(Doings, CountAsSupportWhenTheyAreDoneTogether) {
  auto task = add_task("go_along");
  auto alone = add_task("chore");
  change_task(task, R"("state":"done","minutes":90)", "worker");
  put("/api/v1/plan-tasks/" + alone, R"({"side":"young_person","who":"young_person",)"
                                     R"("state":"done"})");
  auto support = plan(person_).at("support").as_object();
  EXPECT_EQ(support.at("done"), 1);
  EXPECT_EQ(support.at("minutes"), 90);
  EXPECT_EQ(first("tasks").at("done_on"), "2026-11-23");
  auto seen = database().read([&](storage::Reader& reader) {
    return reader.all(kSupport, {}, [](const storage::Row& row) {
      return std::string(row.text(0)) + " " + std::to_string(row.integer(1));
    });
  });
  ASSERT_TRUE(seen.has_value());
  EXPECT_THAT(*seen, ElementsAre("go_along 90"));
  change_task(task, R"("state":"open")", "worker");
  EXPECT_EQ(plan(person_).at("support").as_object().at("done"), 0);
}

TEST_P(Doings, LeaveTheReasonOfAnAbsenceToTheYoungPerson) {
  auto task = add_task("absence", R"(,"due_on":"2026-12-04")");
  auto reason = R"("state":"open","due_on":"2026-12-04","reason":"Ik durf de gang niet door")";
  EXPECT_THAT(faults(change_task(task, reason, "worker")), ElementsAre("side:theirs_alone"));
  EXPECT_EQ(change_task(task, std::string(reason) + R"(,"inform":"together")").status, 200);
  EXPECT_EQ(change_task(task, R"("state":"done","due_on":"2026-12-04")", "worker").status, 200);
  auto kept = first("tasks");
  EXPECT_EQ(kept.at("reason"), "Ik durf de gang niet door");
  EXPECT_EQ(kept.at("inform"), "together");
  EXPECT_EQ(kept.at("due_on"), "2026-12-04");
  EXPECT_FALSE(stands_in_clear("durf de gang"));
}

TEST_P(Doings, NameEveryFieldAtFault) {
  auto answer = post_task(R"({"id":"x","side":"x","kind":"report","who":"police","words":"",)"
                          R"("due_on":"x","checklist_item":""})");
  EXPECT_THAT(faults(answer), ::testing::UnorderedElementsAre("id:not_an_id", "side:not_in_list",
                                                              "kind:not_in_list", "who:not_in_list",
                                                              "words:required", "due_on:not_a_day",
                                                              "checklist_item:required"));
  auto body = [&](const std::string& more) {
    return R"({"id":")" + id() + R"(","side":"worker","kind":"chore","who":"worker",)" +
           R"("words":"Bellen")" + more + "}";
  };
  EXPECT_THAT(faults(post_task(body(R"(,"checklist_item":"eighteen.bsn")"))),
              ElementsAre("checklist_item:not_in_list"));
  EXPECT_EQ(post_task(body(R"(,"opportunity_id":")" + id() + R"(")")).status, 404);
  auto task = add_task("chore");
  EXPECT_THAT(faults(change_task(task, R"("state":"done","done_on":"2026-12-01")")),
              ElementsAre("done_on:in_future"));
  EXPECT_THAT(faults(change_task(task, R"("state":"open","words":"Anders")")),
              ElementsAre("words:not_yours"));
}

TEST_P(Doings, AskAfterAStartAtThreeDaysAWeekAndLater) {
  auto chance = add_opportunity(R"(,"contact":"Karim van de werkplaats")");
  EXPECT_EQ(start(chance).status, 200);
  EXPECT_TRUE(first("opportunities").at("ask_now").is_null());
  pass_days(3);
  EXPECT_EQ(first("opportunities").at("ask_now"), "three_days");
  EXPECT_EQ(outcome(chance, "three_days").status, 201);
  EXPECT_TRUE(first("opportunities").at("ask_now").is_null());
  pass_days(4);
  EXPECT_EQ(first("opportunities").at("ask_now"), "one_week");
  pass_days(21);
  EXPECT_EQ(first("opportunities").at("ask_now"), "later");
  auto outcomes = first("opportunities").at("outcomes").as_array();
  EXPECT_EQ(outcomes[0].as_object().at("words"), "Mag blijven");
  EXPECT_FALSE(stands_in_clear("Karim"));
  EXPECT_FALSE(stands_in_clear("Mag blijven"));
}

TEST_P(Doings, KnowTheKindsOfOpportunityAsData) {
  auto answer =
      post("/api/v1/people/" + person_ + "/plan/opportunities",
           R"({"id":")" + id() + R"(","side":"worker","kind":"vacancy_feed","words":"Iets"})");
  EXPECT_THAT(faults(answer), ElementsAre("kind:not_in_list"));
}

TEST_P(Doings, AskAboutTurningEighteenOnTheDayThatWasChosen) {
  auto path = "/api/v1/people/" + person_ + "/plan/eighteen";
  auto worker = put(path, R"({"side":"worker","ask_on":"2026-12-01"})");
  EXPECT_THAT(faults(worker), ElementsAre("side:theirs_alone"));
  EXPECT_TRUE(plan(person_).at("eighteen").is_null());
  auto wish = R"({"side":"young_person","ask_on":"2026-12-01","who_stays":"Noor, en oma"})";
  EXPECT_EQ(put(path, wish).status, 200);
  EXPECT_EQ(plan(person_).at("eighteen").as_object().at("ask_now"), false);
  pass_days(10);
  auto asked = plan(person_).at("eighteen").as_object();
  EXPECT_EQ(asked.at("ask_now"), true);
  EXPECT_EQ(asked.at("who_stays"), "Noor, en oma");
  EXPECT_EQ(put(path, R"({"side":"young_person"})").status, 200);
  EXPECT_TRUE(plan(person_).at("eighteen").as_object().at("ask_on").is_null());
  auto birth = put(path, R"({"side":"young_person","birth_date":"2008-12-01"})");
  EXPECT_THAT(faults(birth), ElementsAre("birth_date:unknown_field"));
}

TEST_P(Doings, GoWithThePlan) {
  add_task("chore");
  outcome(add_opportunity(), "later");
  put("/api/v1/people/" + person_ + "/plan/eighteen", R"({"side":"young_person"})");
  EXPECT_EQ(rows_of_plans(), 4U);
  send(http::Method::Delete, "/api/v1/people/" + person_, "");
  EXPECT_EQ(rows_of_plans(), 0U);
}

}  // namespace
}  // namespace nabij::plans
