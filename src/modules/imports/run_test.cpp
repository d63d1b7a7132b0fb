#include "support/imports_world.hpp"

namespace nabij::imports {
namespace {

using testing::HasSubstr;
using testing::Not;

class ImportRun : public ImportsWorld {
 protected:
  // Days that the roll-up counts otherwise than the facts do.
  std::int64_t wrong_days() {
    return count(
        "(SELECT author_id, local_day, COUNT(*) AS contacts, SUM(unknown_count) AS others"
        " FROM contact_current GROUP BY author_id, local_day) AS facts"
        " LEFT JOIN author_day ON author_day.author_id = facts.author_id"
        " AND author_day.local_day = facts.local_day"
        " WHERE author_day.contacts IS NULL OR author_day.contacts <> facts.contacts"
        " OR author_day.unknown_count <> facts.others OR author_day.known_count <>"
        " (SELECT COUNT(DISTINCT contact_person.person_id) FROM contact_person"
        "  JOIN contact_current AS met ON met.id = contact_person.contact_id"
        "  WHERE met.author_id = facts.author_id AND met.local_day = facts.local_day)");
  }
};
NABIJ_ON_EVERY_DATABASE(ImportRun);

TEST_P(ImportRun, ShowsNothingBeforeAllOfItIsThereAndGoesOnAfterACrash) {
  std::string file = "Datum;Locatie;Roepnamen;Opmerkingen\n";
  for (int line = 0; line < 450; ++line) {
    file += "2" + std::to_string(line % 3) + "-11-2026;Kade;Naam " + std::to_string(line % 40) +
            ";regel " + std::to_string(line) + "\n";
  }
  auto import = stage(file);
  map(import, R"(,"choices":[{"use":"place","value":"Kade","to":"new"}])");
  begin(import);
  {
    imports::Run stopped(needs_, key(import));
    ASSERT_TRUE(stopped.step().value());
    ASSERT_TRUE(stopped.step().value());
  }
  EXPECT_EQ(count("batch_contact"), 400);
  EXPECT_EQ(count("contact_current"), 0);
  EXPECT_EQ(count("person_access"), 0);
  EXPECT_EQ(count("place"), 0);
  EXPECT_EQ(count("place_day"), 0);
  sign_in(noor_);
  EXPECT_THAT(get("/api/v1/people").body, HasSubstr(R"("items":[])"));
  EXPECT_THAT(get("/api/v1/contacts?author=team").body, HasSubstr(R"("items":[])"));
  sign_in(leader_);
  Imports anew(needs_);
  ASSERT_TRUE(anew.resume().has_value());
  EXPECT_THAT(wait(import), HasSubstr(R"("contacts":450,"places":1)"));
  EXPECT_EQ(count("contact_current"), 450);
  EXPECT_EQ(count("person_access"), 40);
  EXPECT_EQ(count("contact_import_rows"), 0);
  EXPECT_EQ(count("contact_import_name"), 0);
}

TEST_P(ImportRun, TwoProgramsAtOneImportTakeNoLineInTwice) {
  std::string file = "Datum;Roepnamen\n";
  for (int line = 0; line < 450; ++line) file += "22-11-2026;Naam " + std::to_string(line) + "\n";
  auto import = stage(file);
  map(import);
  begin(import);
  auto work = [&] {
    imports::Run run(needs_, key(import));
    for (int turn = 0; turn < 10; ++turn) static_cast<void>(run.step());
  };
  std::thread other(work);
  work();
  other.join();
  wait(import);
  EXPECT_EQ(count("contact_current"), 450);
  EXPECT_EQ(count("person"), 450);
}

TEST_P(ImportRun, LeavesNothingBehindWhenItCannotGoOn) {
  auto before = everything();
  std::string file = "Datum;Roepnamen;Opmerkingen\n";
  for (int line = 0; line < 250; ++line) {
    file += "22-11-2026;Naam " + std::to_string(line) + ";woorden\n";
  }
  auto import = stage(file);
  map(import);
  begin(import);
  imports::Run run(needs_, key(import));
  ASSERT_TRUE(run.step().value());
  // Who brought it may not import any more.
  ASSERT_TRUE(database()
                  .write([&](storage::Writer& writer) -> Result<> {
                    storage::Sql sql{"test.out", "UPDATE member SET active = 0 WHERE id = :id"};
                    TRY(writer.execute(sql, {{"id", leader_.member}}));
                    return {};
                  })
                  .has_value());
  imports::Run next(needs_, key(import));
  while (next.step().value()) {
  }
  EXPECT_EQ(everything(), before);
  EXPECT_EQ(count("contact_import WHERE state = 'staged' AND failure = 'not_allowed'"), 1);
}

TEST_P(ImportRun, UndoesExactlyWhatItMadeAndNothingThatCameSince) {
  sign_in(noor_);
  auto jansplein = add_place();
  auto mo = add_person("Mo");
  record(R"(,"place_id":")" + jansplein + R"(","person_ids":[")" + mo + R"("])");
  auto days = count("place_day WHERE contacts > 0");
  sign_in(leader_);
  auto import = stage(
      "Datum;Locatie;Roepnamen\n"
      "20-11-2026;Jansplein;Mo\n"
      "20-11-2026;Kade;Zoë\n"
      "20-11-2026;Haven;Bo\n");
  map(import, R"(,"choices":[{"use":"place","value":"Kade","to":"new"},)"
              R"({"use":"place","value":"Haven","to":"new"}])");
  run(import);
  sign_in(noor_);
  // Somebody builds on it: Zoë is met again, at the Kade.
  auto people = get("/api/v1/people?query=Zo").body;
  auto zoe = people.substr(people.find(R"("id":")") + 6, 36);
  auto places = get("/api/v1/places?query=Kade").body;
  auto kade = places.substr(places.find(R"("id":")") + 6, 36);
  record(R"(,"place_id":")" + kade + R"(","person_ids":[")" + zoe + R"("])");
  sign_in(leader_);
  auto undone = post(path(import, "/undo"), "{}");
  ASSERT_EQ(undone.status, 200) << undone.body;
  EXPECT_THAT(undone.body, HasSubstr(R"("kept_contacts":0,"kept_people":1,"kept_places":1)"));
  EXPECT_EQ(post(path(import, "/undo"), "{}").status, 200);
  sign_in(noor_);
  auto left = get("/api/v1/people").body;
  EXPECT_THAT(left, HasSubstr(R"("alias":"Mo")"));
  EXPECT_THAT(left, HasSubstr(R"("alias":"Zoë")"));
  EXPECT_THAT(left, Not(HasSubstr(R"("alias":"Bo")")));
  EXPECT_EQ(count("contact_current"), 2);
  EXPECT_EQ(count("place"), 2);
  EXPECT_EQ(count("place_day WHERE contacts > 0"), days + 1);
  EXPECT_EQ(count("person_met"), 2);
  EXPECT_THAT(get("/api/v1/people/" + mo).body, Not(HasSubstr("2026-11-20")));
}

TEST_P(ImportRun, CanBeUndoneWithinItsTermOnly) {
  auto early = stage("Datum;Aantal\n22-11-2026;1\n");
  map(early);
  run(early);
  auto late = stage("Datum;Aantal\n21-11-2026;1\n");
  map(late);
  run(late);
  clock_.advance_ms(28 * kDayMs);
  EXPECT_EQ(post(path(early, "/undo"), "{}").status, 200);
  clock_.advance_ms(1);
  EXPECT_EQ(post(path(late, "/undo"), "{}").status, 410);
  EXPECT_EQ(count("contact_current"), 1);
}

TEST_P(ImportRun, TheSameSentAgainIsHarmlessAndAnotherFileIsRefused) {
  auto import = stage("Datum;Roepnamen\n22-11-2026;Mo\n");
  EXPECT_EQ(upload("Datum;Roepnamen\n22-11-2026;Mo\n", import).status, 201);
  EXPECT_EQ(upload("Datum;Roepnamen\n22-11-2026;Bo\n", import).status, 409);
  map(import);
  run(import);
  EXPECT_EQ(post(path(import, "/run"), "{}").status, 202);
  EXPECT_EQ(count("contact_current"), 1);
}

TEST_P(ImportRun, TakesInTenThousandLines) {
  std::string file = "Datum;Starttijd;Locatie;Aantal jongeren;Roepnamen;Thema\n";
  for (int line = 0; line < 10'000; ++line) {
    auto day = std::to_string(1 + line % 28);
    auto time = std::to_string(10 + line % 12) + ":" + std::to_string(10 + line % 47);
    file += day + "-0" + std::to_string(1 + line % 9) + "-2026;" + time + ";Plek " +
            std::to_string(line % 30) + ";" + std::to_string(3 + line % 7) + ";Naam " +
            std::to_string(line % 700) + ";school\n";
  }
  auto import = stage(file);
  std::string choices;
  for (int place = 0; place < 30; ++place) {
    choices += std::string(place == 0 ? "" : ",") + R"({"use":"place","value":"Plek )" +
               std::to_string(place) + R"(","to":"new"})";
  }
  map(import, R"(,"choices":[)" + choices + "]");
  EXPECT_THAT(run(import), HasSubstr(R"("contacts":10000,"places":30)"));
  EXPECT_EQ(count("contact_current"), 10'000);
  EXPECT_EQ(wrong_days(), 0);
  EXPECT_EQ(count("person_access"), 700);
  auto undone = post(path(import, "/undo"), "{}");
  EXPECT_EQ(undone.status, 200) << undone.body;
  EXPECT_EQ(count("contact_current"), 0);
  EXPECT_EQ(count("place_day WHERE contacts <> 0"), 0);
  EXPECT_EQ(count("person_met"), 0);
  EXPECT_EQ(count("author_day WHERE contacts <> 0 OR unknown_count <> 0 OR known_count <> 0"), 0);
  EXPECT_EQ(count("person WHERE erased_at IS NULL"), 0);
}

}  // namespace
}  // namespace nabij::imports
