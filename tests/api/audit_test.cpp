// The trail of who did what, and the command that verifies it.
#include "api/access_test.hpp"
#include "app/command_line.hpp"

namespace nabij::api_testing {
namespace {

using ::testing::HasSubstr;

constexpr storage::Sql kActions{"test.actions",
                                "SELECT action FROM audit_event ORDER BY at, chain, sequence"};
constexpr storage::Sql kReword{"test.reword",
                               "UPDATE audit_event SET detail = 'worker -> team_leader' "
                               "WHERE action = 'member.roles_changed'"};
constexpr storage::Sql kRemove{"test.remove",
                               "DELETE FROM audit_event WHERE action = 'member.roles_changed'"};
constexpr storage::Sql kCutOff{
    "test.cut_off",
    "DELETE FROM audit_event WHERE sequence = (SELECT MAX(last.sequence) FROM audit_event AS last "
    "WHERE last.region_id = audit_event.region_id AND last.chain = audit_event.chain)"};
class AuditTrail : public AccessTest {
 protected:
  // Sam becomes something else, twice, so that there is a link after the first.
  void do_something() {
    for (auto roles : {R"("worker","team_leader")", R"("worker")"}) {
      auto changed = send({.method = http::Method::Put,
                           .path = "/api/v1/members/" + base::to_text(cast_["Sam"].id),
                           .body = std::string(R"({"roles":[)") + roles + R"(],"team_ids":[]})"},
                          signed_in("Ans"));
      ASSERT_EQ(changed.status, 200) << changed.body;
    }
  }
  void tamper(const storage::Sql& sql) {
    auto done =
        house().database().write([&](storage::Writer& writer) { return writer.execute(sql, {}); });
    ASSERT_TRUE(done.has_value()) << done.error().internal;
    ASSERT_GT(*done, 0);
  }

  struct Checked {
    int status;
    std::string said;
  };
  // As `nabij check` on the command line, on the same database and key.
  Checked run_check() {
    auto key = privacy::to_text(master_key());
    close_house();
    place().close();
    std::vector<std::string> words{
        "nabij", "check", "--database-url", place().url(), "--security-master-key", key};
    std::vector<const char*> arguments;
    for (const auto& word : words) arguments.push_back(word.c_str());
    ::testing::internal::CaptureStdout();
    auto status = app::run_command_line(static_cast<int>(arguments.size()), arguments.data());
    std::fflush(stdout);
    return {status, ::testing::internal::GetCapturedStdout()};
  }
};
NABIJ_ON_EVERY_DATABASE(AuditTrail);

TEST_P(AuditTrail, RecordsWhatChangesWhoMayDoWhat) {
  do_something();
  signed_in("Noor");
  auto actions = house().database().read([](storage::Reader& reader) {
    return reader.all(kActions, {},
                      [](const storage::Row& row) { return std::string(row.text(0)); });
  });
  ASSERT_TRUE(actions.has_value());
  for (auto action : {"region.added", "organisation.added", "team.added", "member.added",
                      "session.begun", "member.roles_changed"}) {
    EXPECT_THAT(*actions, ::testing::Contains(action));
  }
}

TEST_P(AuditTrail, IsWholeWhenNobodyTouchedIt) {
  do_something();
  auto checked = run_check();
  EXPECT_EQ(checked.status, 0) << checked.said;
  EXPECT_THAT(checked.said, HasSubstr("All is well."));
  EXPECT_THAT(checked.said, HasSubstr("Audit trail of Stad"));
}

TEST_P(AuditTrail, ShowsWhatWasReworded) {
  do_something();
  tamper(kReword);
  auto checked = run_check();
  EXPECT_NE(checked.status, 0);
  EXPECT_THAT(checked.said, HasSubstr("was changed, removed or put in later"));
}

TEST_P(AuditTrail, ShowsWhatWasRemoved) {
  do_something();
  tamper(kRemove);
  auto checked = run_check();
  EXPECT_NE(checked.status, 0);
  EXPECT_THAT(checked.said, HasSubstr("audit chain"));
}

TEST_P(AuditTrail, ShowsWhatWasCutOff) {
  do_something();
  tamper(kCutOff);
  auto checked = run_check();
  EXPECT_NE(checked.status, 0);
  EXPECT_THAT(checked.said, HasSubstr("the last events are missing"));
}

}  // namespace
}  // namespace nabij::api_testing
