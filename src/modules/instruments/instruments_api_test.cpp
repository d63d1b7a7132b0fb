// Questionnaires as data, through the real endpoints, on both databases.
#include "instruments/instruments.hpp"
#include "support/plans_world.hpp"

namespace nabij::instruments {
namespace {

using plans::faults;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::string words(const std::string& nl, const std::string& en) {
  return R"([{"language":"nl","text":")" + nl + R"("},{"language":"en","text":")" + en + R"("}])";
}
std::string choice(int value, const std::string& nl, const std::string& en) {
  return R"({"value":)" + std::to_string(value) + R"(,"label":)" + words(nl, en) + "}";
}

// Ours, made for this test: real instruments are licensed and never stand in the repository.
std::string definition(const std::string& version) {
  return R"({"code":"how-we-work","version":)" + version +
         R"(,"languages":["nl","en"],"source":"Nabij, for tests","name":)" +
         words("Hoe we werken", "How we work") +
         R"(,"licence":{"holder":"Nabij","terms":"Free"ORIGIN},)"
         R"("sides":["young_person","worker"],"choices":[)" +
         choice(1, "nooit", "never") + "," + choice(2, "soms", "at times") + "," +
         choice(3, "altijd", "always") + R"(],"items":[{"code":"heard","text":)" +
         words("Ik word gehoord.", "I am heard.") + R"(,"reversed":false},)" +
         R"({"code":"hurried","text":)" + words("We hebben haast.", "We hurry.") +
         R"(,"reversed":true}],"subscales":[{"code":"calm","name":)" + words("Rust", "Calm") +
         R"(,"items":["heard","hurried"],"score":"sum","at_least":1}]})";
}

std::string with(std::string text, const std::string& what, const std::string& instead) {
  auto at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  return at == std::string::npos ? text : text.replace(at, what.size(), instead);
}

// The world stands still on Monday 23 November 2026, at four in the afternoon.
class Instrument : public plans::World {
 protected:
  Instrument() {
    alliance::add_endpoints(api_, alliance_);
    add_endpoints(api_, instruments_);
    host_ = leader_;
    host_.roles = {privacy::Role::Administrator};
    host_.host_organisation = true;
    person_ = add_person("Yassin");
    begin("guide", noor_);
  }

  static std::string made(const std::string& version = "1", const std::string& until = "") {
    return with(definition(version), "ORIGIN",
                until.empty() ? "" : R"(,"until_on":")" + until + R"(")");
  }
  void begin(const std::string& role, const privacy::Viewer& worker) {
    auto answer =
        post("/api/v1/people/" + person_ + "/alliance/turns",
             R"({"id":")" + id() + R"(","role":")" + role +
                 R"(","met":true,"waits":false,"worker_id":")" + to_text(worker.member) + R"("})");
    EXPECT_EQ(answer.status, 201) << answer.body;
  }
  http::Response post_definition(const std::string& instrument, const std::string& text,
                                 const std::string& held = "true") {
    sign_in(host_);
    auto answer =
        post("/api/v1/instruments", R"({"id":")" + instrument + R"(","licence_is_held":)" + held +
                                        R"(,"definition":)" + text + "}");
    sign_in(noor_);
    return answer;
  }
  std::string load(const std::string& text) {
    auto instrument = id();
    auto answer = post_definition(instrument, text);
    EXPECT_EQ(answer.status, 201) << answer.body;
    return instrument;
  }
  std::string path() { return "/api/v1/people/" + person_ + "/instruments"; }
  static std::string body(const std::string& answers, const std::string& instrument,
                          const std::string& marks, const std::string& side = "young_person") {
    return R"({"id":")" + answers + R"(","instrument_id":")" + instrument + R"(","side":")" + side +
           R"(","marks":[)" + marks + "]}";
  }
  std::string answer(const std::string& instrument, const std::string& marks) {
    auto answers = id();
    auto sent = post(path(), body(answers, instrument, marks));
    EXPECT_EQ(sent.status, 201) << sent.body;
    return answers;
  }
  boost::json::object page() {
    auto answer = get(path());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return parsed(answer);
  }
  boost::json::array answers() { return page().at("answers").as_array(); }
  std::size_t rows() {
    return storage::testing::contents(database()).at("instrument_answers").size();
  }

  alliance::Alliance alliance_{{database(), identity_, people_, clock_, ids_}};
  Instruments instruments_{{database(), identity_, people_, alliance_, clock_}};
  privacy::Viewer host_;
  std::string person_;
};
NABIJ_ON_EVERY_DATABASE(Instrument);

constexpr const char* kBoth = R"({"item":"heard","value":3},{"item":"hurried","value":1})";
constexpr const char* kOne = R"({"item":"heard","value":2})";

TEST_P(Instrument, IsLoadedAnsweredAndScored) {
  EXPECT_THAT(page().at("instruments").as_array(), IsEmpty()) << "none is shipped";
  auto instrument = load(made());
  answer(instrument, kBoth);
  auto shown = answers();
  ASSERT_EQ(shown.size(), 1U);
  auto score = shown.at(0).as_object().at("scores").as_array().at(0).as_object();
  EXPECT_EQ(score.at("score").to_number<double>(), 6.0) << "3 and 4 - 1";
  EXPECT_EQ(score.at("low").to_number<double>(), 2.0);
  EXPECT_EQ(score.at("high").to_number<double>(), 6.0);
  EXPECT_FALSE(stands_in_clear("hurried\",\"value"));
}

TEST_P(Instrument, IsForTheTwoOfThemAlone) {
  auto instrument = load(made());
  auto given = answer(instrument, kBoth);
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), false);
  EXPECT_THAT(answers(), IsEmpty());
  EXPECT_EQ(post(path(), body(id(), instrument, kOne)).status, 409);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/instrument-answers/" + given).status, 404);
  sign_in(other_);
  EXPECT_EQ(get(path()).status, 404);
  sign_in(noor_);
  begin("guide", sam_);
  EXPECT_THAT(answers(), IsEmpty()) << "she goes along no more";
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/instrument-answers/" + given).status, 404);
  sign_in(sam_);
  EXPECT_EQ(page().at("open"), true);
  EXPECT_THAT(answers(), IsEmpty()) << "they were given to somebody else";
}

TEST_P(Instrument, NamesEveryFaultOfADefinition) {
  auto text = with(made(), R"("code":"heard")", R"("code":"Heard me")");
  text = with(text, R"({"language":"en","text":"Calm"})", R"({"language":"de","text":"Ruhe"})");
  text = with(text, R"("value":2,)", R"("value":1,)");
  text = with(text, R"("at_least":1)", R"("at_least":3)");
  EXPECT_THAT(
      faults(post_definition(id(), text, "false")),
      UnorderedElementsAre("licence_is_held:required", "definition.choices[1].value:not_rising",
                           "definition.items[0].code:not_a_code",
                           "definition.subscales[0].name:language_missing",
                           "definition.subscales[0].name:language_unknown",
                           "definition.subscales[0].items[0]:unknown_item",
                           "definition.subscales[0].at_least:too_many"));
  auto twice = with(made(), R"("code":"hurried")", R"("code":"heard")");
  EXPECT_THAT(faults(post_definition(
                  id(), with(twice, R"("sides":["young_person","worker"])", R"("sides":[])"))),
              UnorderedElementsAre("definition.sides:not_sides", "definition.items[1].code:twice",
                                   "definition.subscales[0].items[1]:unknown_item"));
  EXPECT_EQ(storage::testing::contents(database()).at("instrument").size(), 0U);
}

TEST_P(Instrument, NamesEveryFaultOfAnswers) {
  auto instrument =
      load(with(made(), R"("sides":["young_person","worker"])", R"("sides":["young_person"])"));
  EXPECT_THAT(faults(post(path(), body(id(), instrument, "", "worker"))),
              UnorderedElementsAre("side:not_asked", "marks:required"));
  EXPECT_THAT(faults(post(path(), body(id(), instrument,
                                       R"({"item":"heard","value":4},{"item":"heard","value":1},)"
                                       R"({"item":"other","value":1})"))),
              UnorderedElementsAre("marks[0].value:not_offered", "marks[1].item:twice",
                                   "marks[2].item:unknown_item"));
  EXPECT_THAT(faults(post(path(), body(id(), id(), kOne))), ElementsAre("instrument_id:not_found"));
  EXPECT_EQ(rows(), 0U);
}

TEST_P(Instrument, VersionsAreKeptAndTheNewestIsAsked) {
  auto first = load(made());
  answer(first, kOne);
  EXPECT_THAT(faults(post_definition(id(), made())), ElementsAre("definition.version:not_newer"));
  auto second = load(with(made("2"), R"("reversed":true)", R"("reversed":false)"));
  EXPECT_EQ(post(path(), body(id(), first, kOne)).status, 409);
  answer(second, kOne);
  EXPECT_EQ(answers().size(), 2U);
  EXPECT_EQ(page().at("instruments").as_array().size(), 2U) << "answers need their own words";
}

TEST_P(Instrument, IsNotAnsweredAfterItsEndOrItsLicence) {
  auto ended = load(made());
  answer(ended, kOne);
  sign_in(host_);
  EXPECT_EQ(put("/api/v1/instruments/" + ended + "/ended", "{}").status, 200);
  EXPECT_EQ(put("/api/v1/instruments/" + ended + "/ended", "{}").status, 200);
  EXPECT_EQ(put("/api/v1/instruments/" + id() + "/ended", "{}").status, 404);
  sign_in(noor_);
  EXPECT_EQ(post(path(), body(id(), ended, kOne)).status, 409);
  EXPECT_EQ(answers().size(), 1U) << "still readable";
  auto licensed = load(made("2", "2026-11-24"));
  answer(licensed, kOne);
  clock_.set(clock_.now().plus_days(2));
  EXPECT_EQ(post(path(), body(id(), licensed, kOne)).status, 409);
}

TEST_P(Instrument, SentTwiceStandsOnce) {
  auto instrument = id();
  EXPECT_EQ(post_definition(instrument, made()).status, 201);
  EXPECT_EQ(post_definition(instrument, made()).status, 200);
  EXPECT_EQ(post_definition(instrument, made("2")).status, 409);
  auto once = id();
  EXPECT_EQ(post(path(), body(once, instrument, kBoth)).status, 201);
  EXPECT_EQ(post(path(), body(once, instrument, kBoth)).status, 200);
  EXPECT_EQ(post(path(), body(once, instrument, kOne)).status, 409);
  EXPECT_EQ(rows(), 1U);
}

TEST_P(Instrument, AreTakenBackAndGoWithTheDetails) {
  auto instrument = load(made());
  auto given = answer(instrument, kBoth);
  EXPECT_EQ(send(http::Method::Delete, "/api/v1/instrument-answers/" + given).status, 200);
  EXPECT_EQ(rows(), 0U);
  answer(instrument, kBoth);
  auto smaller = put("/api/v1/people/" + person_, R"({"alias":"Yassin","layer":"alias"})");
  EXPECT_EQ(smaller.status, 200) << smaller.body;
  EXPECT_EQ(rows(), 0U);
}

TEST_P(Instrument, IsLoadedByWhoeverLooksAfterTheRegionAlone) {
  EXPECT_EQ(get("/api/v1/instruments").status, 403);
  auto elsewhere = host_;
  elsewhere.host_organisation = false;
  sign_in(elsewhere);
  EXPECT_EQ(get("/api/v1/instruments").status, 403);
  load(made());
  sign_in(host_);
  auto listed = parsed(get("/api/v1/instruments"));
  ASSERT_EQ(listed.at("items").as_array().size(), 1U);
  EXPECT_EQ(listed.at("items").as_array().at(0).as_object().at("open"), true);
}

}  // namespace
}  // namespace nabij::instruments
