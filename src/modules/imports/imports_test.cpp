#include "support/imports_world.hpp"

namespace nabij::imports {
namespace {

using testing::HasSubstr;
using testing::Not;

class ImportsApi : public ImportsWorld {};
NABIJ_ON_EVERY_DATABASE(ImportsApi);

constexpr std::string_view kFile =
    "Datum;Starttijd;Locatie;Aantal jongeren;Roepnamen;Medewerker;Opmerkingen;Achternaam\n"
    "20-11-2026;15:30;Jansplein;4;Mo, Zoë;Noor;ging goed;Jansen\n"
    "21-11-2026;;Jansplein;;Mo;Sam;;de Vries\n"
    "21-11-2026;;;12;;;;\n";

TEST_P(ImportsApi, TakesInAFileAndItCountsAsIfItWasRecorded) {
  sign_in(noor_);
  auto place = add_place();
  sign_in(leader_);
  auto import = stage(std::string(kFile));
  map(import);
  EXPECT_THAT(lines(import),
              HasSubstr(R"("counts":{"new":3,"duplicate":0,"repeat":0,"refused":0)"));
  EXPECT_THAT(run(import), HasSubstr(R"("state":"done")"));
  EXPECT_THAT(get(path(import)).body, HasSubstr(R"("contacts":3)"));
  sign_in(noor_);
  auto contacts = get("/api/v1/contacts").body;
  EXPECT_THAT(contacts, HasSubstr(R"("alias":"Zoë")"));
  EXPECT_THAT(contacts, HasSubstr(R"("note":{"text":"ging goed","audience":"me","status":null})"));
  EXPECT_THAT(contacts, HasSubstr(R"("unknown_count":2)"));
  EXPECT_THAT(contacts, HasSubstr(R"("started_at":"2026-11-20T14:30:00Z")"));
  auto page = get("/api/v1/places/" + place).body;
  EXPECT_THAT(page, HasSubstr(R"("contacts_90_days":2)"));
  EXPECT_THAT(get("/api/v1/people").body, HasSubstr(R"("last_contact_at":"2026-11-21T11:00:00Z")"));
  sign_in(sam_);
  EXPECT_THAT(get("/api/v1/contacts?author=team").body, Not(HasSubstr("ging goed")));
}

TEST_P(ImportsApi, NeverStoresWhatIsNeverKept) {
  auto import = stage(std::string(kFile));
  auto shown = get(path(import)).body;
  EXPECT_THAT(shown,
              HasSubstr(R"("name":"Achternaam","refused":"surname","filled":2,"samples":[])"));
  auto rows = database().read(
      [&](storage::Reader& reader) { return open_rows(needs_, reader, key(import)); });
  ASSERT_EQ(rows->size(), 3U);
  EXPECT_EQ((*rows)[0].cells[7], "");
  EXPECT_EQ((*rows)[0].cells[4], "Mo, Zoë");
  auto body = R"({"columns":["day","nothing","nothing","nothing","nothing","nothing","nothing",)"
              R"("note"],"day_order":"day_first","separator":",","note_audience":"me",)"
              R"("young_people":1,"keep_repeats":false})";
  auto answer = send(http::Method::Put, path(import, "/mapping"), body);
  EXPECT_EQ(answer.status, 400);
  EXPECT_THAT(answer.body, HasSubstr("columns[7]"));
}

TEST_P(ImportsApi, SaysLineByLineWhatItRefusesAndWhy) {
  auto import = stage(
      "Datum;Starttijd;Locatie;Aantal jongeren;Roepnamen;Thema;Opmerkingen\n"
      "31-02-2026;;;1;;;\n"
      "20-11-2030;;;1;;;\n"
      "20-11-2010;;;1;;;\n"
      "20-11-2026;later;;1;;;\n"
      "20-11-2026;;Onbekend;1;;;\n"
      "20-11-2026;;;veel;;;\n"
      "20-11-2026;;;1;;roddel;\n"
      "20-11-2026;;;1;;;zijn bsn is 111222333\n"
      ";;;1;;;x\n");
  map(import);
  auto body = lines(import, "refused");
  EXPECT_THAT(body, HasSubstr(R"("counts":{"new":0,"duplicate":0,"repeat":0,"refused":9)"));
  for (const auto* code : {"not_a_day", "in_the_future", "too_long_ago", "not_a_time", "not_mapped",
                           "not_a_number", "citizen_number", "required"}) {
    EXPECT_THAT(body, HasSubstr(std::string(R"("code":")") + code + R"(")"));
  }
  EXPECT_THAT(body, HasSubstr(R"("line":6)"));
  EXPECT_THAT(body, Not(HasSubstr("111222333")));
  EXPECT_EQ(post(path(import, "/run"), "{}").status, 409);
}

TEST_P(ImportsApi, RecognisesDuplicatesThereAndInTheFileAlsoWhenTakenInTwice) {
  auto file = std::string("Datum;Aantal jongeren;Medewerker\n") + "23-11-2026;2;Noor\n" +
              "22-11-2026;3;Noor\n22-11-2026;3;Noor\n";
  sign_in(noor_);
  record();  // today, two unknown young people, on the street
  sign_in(leader_);
  auto import = stage(file);
  map(import);
  EXPECT_THAT(lines(import), HasSubstr(R"({"new":1,"duplicate":1,"repeat":1,"refused":0)"));
  map(import, R"(,"choices":[])");
  run(import);
  auto again = stage(file);
  map(again);
  EXPECT_THAT(lines(again), HasSubstr(R"({"new":0,"duplicate":2,"repeat":1,"refused":0)"));
}

TEST_P(ImportsApi, DoesNotTellInADryRunWhetherSomebodyIsKnown) {
  sign_in(noor_);
  auto known = add_person("Mo");
  sign_in(leader_);
  auto file = [](std::string name) { return "Datum;Roepnamen\n22-11-2026;" + name + "\n"; };
  auto there = stage(file("Mo"));
  auto not_there = stage(file("Bo"));
  map(there);
  map(not_there);
  auto one = lines(there);
  auto other = lines(not_there);
  one.replace(one.find("Mo"), 2, "Bo");
  EXPECT_EQ(one, other);
  run(there);
  auto found = get(path(there)).body;
  sign_in(noor_);
  EXPECT_THAT(get("/api/v1/people/" + known).body, HasSubstr("2026-11-22"));
  sign_in(leader_);
  EXPECT_EQ(post(path(there, "/undo"), "{}").status, 200);
  run(not_there);
  auto strip = [](std::string body) { return body.substr(body.find(R"("lines":)"), 60); };
  EXPECT_EQ(strip(found), strip(get(path(not_there)).body));
}

TEST_P(ImportsApi, CountsWhoWasMetTooLongAgoWithoutAName) {
  auto import = stage("Datum;Roepnamen\n22-11-2024;Oud\n22-11-2024;Trouw\n22-11-2026;Trouw\n");
  map(import);
  EXPECT_THAT(lines(import), HasSubstr(R"("names_left_out":1})"));
  run(import);
  sign_in(noor_);
  auto people = get("/api/v1/people").body;
  EXPECT_THAT(people, HasSubstr("Trouw"));
  EXPECT_THAT(people, Not(HasSubstr("Oud")));
}

TEST_P(ImportsApi, RemembersTheMappingForTheNextFileWithTheseColumns) {
  auto first = stage("Datum;Locatie\n22-11-2026;Skatebaan\n");
  map(first, R"(,"choices":[{"use":"place","value":"Skatebaan","to":"new"}])");
  EXPECT_THAT(lines(first), HasSubstr(R"("new_places":1)"));
  auto second = stage("DATUM ;locatie\n23-11-2026;SKATEBAAN\n");
  auto shown = get(path(second)).body;
  EXPECT_THAT(shown, HasSubstr(R"("remembered":true,"mapped":false)"));
  EXPECT_THAT(shown, HasSubstr(R"("value":"SKATEBAAN","lines":1,"how":"chosen","to":"new")"));
}

TEST_P(ImportsApi, ShowsAFileToNobodyButWhoBroughtIt) {
  auto import = stage("Datum;Roepnamen\n22-11-2026;Mo\n");
  map(import);
  auto colleague = leader_;
  colleague.member = noor_.member;
  colleague.roles = {privacy::Role::Administrator};
  for (const auto& viewer : {colleague, abroad_}) {
    auto as_leader = viewer;
    as_leader.roles.add(privacy::Role::TeamLeader);
    sign_in(as_leader);
    EXPECT_EQ(get(path(import)).status, 404);
    EXPECT_EQ(get(path(import, "/lines")).status, 404);
    EXPECT_EQ(post(path(import, "/run"), "{}").status, 404);
    EXPECT_EQ(post(path(import, "/undo"), "{}").status,
              viewer.member == abroad_.member ? 404 : 409);
    EXPECT_EQ(send(http::Method::Delete, path(import)).status, 404);
  }
  sign_in(noor_);
  EXPECT_EQ(get(path(import)).status, 403);
  sign_in(colleague);
  EXPECT_THAT(get(std::string(kPath)).body, HasSubstr(R"("mine":false)"));
  EXPECT_THAT(get(std::string(kPath)).body, Not(HasSubstr("Roepnamen")));
}

TEST_P(ImportsApi, ALeaderImportsForTheirOwnTeamsAlone) {
  auto import = stage("Datum;Team\n22-11-2026;East\n22-11-2026;West\n");
  map(import);
  EXPECT_THAT(lines(import), HasSubstr(R"({"new":1,"duplicate":0,"repeat":0,"refused":1)"));
  EXPECT_THAT(get(path(import)).body, Not(HasSubstr(to_text(other_.teams[0]))));
}

TEST_P(ImportsApi, ThrowsAwayAFileWhenAskedAndWhenItsTermIsOver) {
  auto one = stage("Datum;Roepnamen\n22-11-2026;Mo\n");
  EXPECT_EQ(send(http::Method::Delete, path(one)).status, 204);
  EXPECT_EQ(get(path(one)).status, 404);
  auto other = stage("Datum;Roepnamen\n22-11-2026;Mo\n");
  clock_.advance_ms(7 * kDayMs - 1);
  EXPECT_EQ(imports_.expire(leader_.region).value(), 0);
  clock_.advance_ms(1);
  EXPECT_EQ(imports_.expire(leader_.region).value(), 1);
  EXPECT_EQ(get(path(other)).status, 404);
  EXPECT_EQ(count("contact_import_rows"), 0);
}

}  // namespace
}  // namespace nabij::imports
