// The whole way: facts are recorded, months close, figures are told, and then stand.
#include "figures/figures.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <latch>
#include <thread>

#include "figures/store/cell_store.hpp"
#include "support/figures_facts.hpp"
#include "support/storage_testing.hpp"

namespace nabij::figures {
namespace {

using raw_facts_testing::id;

class FixedViewer final : public http::Authenticator {
 public:
  Result<std::optional<privacy::Viewer>> viewer_of(const http::Request&) override { return viewer; }
  std::optional<privacy::Viewer> viewer;
};

constexpr std::string_view kAreas = R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"code":"BU1","name":"=Kade"},"geometry":{"type":"Polygon",
"coordinates":[[[5,52],[5.1,52],[5.1,52.1],[5,52]]]}},
{"type":"Feature","properties":{"code":"BU2","name":"Tuin"},"geometry":{"type":"Polygon",
"coordinates":[[[5.2,52],[5.3,52],[5.3,52.1],[5.2,52]]]}}]})";

class FiguresHouse : public storage::testing::DatabaseTest {
 protected:
  FiguresHouse() {
    region_ = ids_.make<RegionId>();
    own_ = ids_.make<OrganisationId>();
    EXPECT_TRUE(identity_.add_region({region_, "Town", "Europe/Amsterdam", own_, "Youth work"}));
    areas::ImportRun run{region_, ids_.make<MemberId>(), false};
    EXPECT_TRUE(areas_.import_areas(
        run, {areas::AreaKind::Neighbourhood, 2026, "code", "name", std::nullopt}, kAreas));
    areas_by_name();
    add_endpoints(api_, figures_);
    viewer_.region = region_;
    viewer_.organisation = own_;
    viewer_.roles = {privacy::Role::TeamLeader};
    visitor_.viewer = viewer_;
  }

  void areas_by_name() {
    auto all =
        database().read([&](storage::Reader& reader) { return areas_.all(reader, region_); });
    for (const auto& area : *all) area_ids_[area.code] = area.id;
  }

  // So many contacts on that day, each with one young person of its own.
  void meet(const std::string& code, base::LocalDay day, unsigned count, unsigned first_person) {
    auto written = database().write([&](storage::Writer& writer) -> Result<> {
      for (unsigned each = 0; each < count; ++each) {
        auto contact = ids_.make<ContactId>();
        auto person = id<PersonId>(first_person + each);
        auto started = day.days * raw_facts_testing::kDayMs;
        TRY(writer.execute(raw_facts_testing::kContact, {{"region", region_},
                                                         {"id", contact},
                                                         {"organisation", own_},
                                                         {"place", std::optional<PlaceId>()},
                                                         {"area", area_ids_[code]},
                                                         {"channel", "street"},
                                                         {"started_at", started},
                                                         {"day", day},
                                                         {"unknown", 0},
                                                         {"corrects", std::optional<ContactId>()},
                                                         {"recorded_at", clock_.now()},
                                                         {"hash", base::Bytes{1}}}));
        TRY(writer.execute(
            raw_facts_testing::kContactPerson,
            {{"region", region_}, {"id", contact}, {"person", person}, {"started_at", started}}));
        TRY(add_person(writer, person));
      }
      return {};
    });
    ASSERT_TRUE(written.has_value()) << written.error().internal;
  }

  Result<> add_person(storage::Writer& writer, PersonId person) {
    if (!people_.insert(person).second) return {};
    TRY(writer.execute(raw_facts_testing::kPerson, {{"region", region_},
                                                    {"id", person},
                                                    {"counts_as", person},
                                                    {"erased_at", std::optional<int>()}}));
    return {};
  }

  Cells told(const std::string& period, Audience audience = Audience::Inside) {
    auto cells = database().read([&](storage::Reader& reader) {
      return store::cells(reader, {region_, audience, {period}, {CellKind::Area}});
    });
    return (*cells)[period];
  }
  CellKey area(const std::string& code) { return {CellKind::Area, area_ids_[code], ""}; }

  http::Response get(const std::string& path, const std::string& query) {
    http::Request request;
    request.method = http::Method::Get;
    request.path = path;
    request.query = query;
    return api_.handle(request);
  }

  static base::LocalDay day(std::string_view text) { return *base::parse_day(text); }
  void move_to(std::string_view instant) { clock_.set(*base::parse_instant(instant)); }

  base::ManualClock clock_{*base::parse_instant("2026-02-10T12:00:00Z")};
  base::SeededRandom random_{7};
  base::IdSource ids_{clock_, random_};
  lists::Lists lists_{database(), clock_};
  identity::Identity identity_{{database(),
                                lists_,
                                clock_,
                                random_,
                                ids_,
                                privacy::Key::random(random_),
                                {.cost = {1, 8192 * 8}}}};
  areas::Areas areas_{{database(), clock_, ids_}};
  Figures figures_{{database(), identity_, lists_, areas_, clock_}};
  FixedViewer visitor_;
  http::Api api_{visitor_, clock_, {}};
  RegionId region_;
  OrganisationId own_;
  privacy::Viewer viewer_;
  std::map<std::string, AreaId> area_ids_;
  std::set<PersonId> people_;
};

NABIJ_ON_EVERY_DATABASE(FiguresHouse);

TEST_P(FiguresHouse, TellsAQuarterWhenNothingInItCanBeTakenBackAnyMore) {
  meet("BU1", day("2026-02-10"), 12, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-12T12:00:00Z");  // the quarter ended on 29 March; fourteen days to withdraw
  EXPECT_EQ(*figures_.settle(region_), 2);  // January and February have their weeks
  EXPECT_TRUE(told("2026-Q1").empty());
  move_to("2026-04-14T12:00:00Z");
  EXPECT_EQ(*figures_.settle(region_), 2);  // March, and the quarter
  auto cells = told("2026-Q1");
  EXPECT_EQ(cells[area("BU1")].contacts, 12);
  EXPECT_EQ(cells[area("BU1")].known, 12);
  EXPECT_EQ(cells[area("BU1")].first_contacts, 12);
  EXPECT_EQ(cells[(CellKey{CellKind::Area, {}, ""})].contacts, 26);
}

TEST_P(FiguresHouse, LetsAQuarterStandWhateverComesLater) {
  meet("BU1", day("2026-02-10"), 12, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-14T12:00:00Z");
  ASSERT_TRUE(figures_.settle(region_));
  auto before = told("2026-Q1");
  meet("BU1", day("2026-02-11"), 6, 40);  // came in late
  EXPECT_EQ(*figures_.settle(region_), 0);
  EXPECT_EQ(told("2026-Q1"), before);
  // Another node, later, on the same database.
  move_to("2026-07-14T12:00:00Z");
  Figures other({database(), identity_, lists_, areas_, clock_});
  ASSERT_TRUE(other.settle(region_));
  EXPECT_EQ(told("2026-Q1"), before);
  EXPECT_EQ(told("2026-Q2")[area("BU1")].contacts, 6);
}

TEST_P(FiguresHouse, StoresNothingThatIsHidden) {
  meet("BU1", day("2026-02-10"), 3, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-14T12:00:00Z");
  ASSERT_TRUE(figures_.settle(region_));
  auto cells = told("2026-Q1");
  EXPECT_EQ(cells.size(), 1U);
  EXPECT_EQ(cells[(CellKey{CellKind::Area, {}, ""})].contacts, 17);
}

TEST_P(FiguresHouse, HidesMoreOutsideThanInside) {
  meet("BU1", day("2026-02-10"), 7, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-14T12:00:00Z");
  ASSERT_TRUE(figures_.settle(region_));
  EXPECT_TRUE(told("2026-Q1").contains(area("BU1")));
  EXPECT_FALSE(told("2026-Q1", Audience::Outside).contains(area("BU1")));
  EXPECT_FALSE(told("2026-Q1", Audience::Outside).contains(area("BU2")));
}

TEST_P(FiguresHouse, GivesAYearSoFarFromItsQuarters) {
  meet("BU1", day("2026-02-10"), 12, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  meet("BU1", day("2026-05-10"), 3, 0);
  meet("BU2", day("2026-05-10"), 14, 20);
  move_to("2026-07-14T12:00:00Z");
  auto question = figures_.question(viewer_, "2026", Audience::Inside);
  ASSERT_TRUE(question.has_value()) << question.error().internal;
  EXPECT_FALSE(question->period.closed());
  auto rows = *figures_.per_area(*question, areas::AreaKind::Neighbourhood);
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].told.contacts, (Amount{43, false}));
  EXPECT_EQ(rows[0].told.known, (Amount{26, true}));
  EXPECT_EQ(rows[1].told.contacts, (Amount{12, true}));  // the second quarter is hidden
}

TEST_P(FiguresHouse, ShowsOneOrganisationItsOwnPart) {
  meet("BU1", day("2026-02-10"), 12, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-14T12:00:00Z");
  auto question = *figures_.question(viewer_, "2026-Q1", Audience::Inside);
  auto rows = *figures_.per_area(question, areas::AreaKind::Neighbourhood);
  EXPECT_EQ(rows[1].own.contacts.value, 12);
}

TEST_P(FiguresHouse, GivesAFileWithoutFormulasAndByTheLimitForOutside) {
  meet("BU1", day("2026-02-10"), 7, 0);
  meet("BU2", day("2026-02-10"), 14, 20);
  move_to("2026-04-14T12:00:00Z");
  auto csv =
      get("/api/v1/figures/file", "period=2026-Q1&kind=neighbourhood&format=csv&language=nl");
  ASSERT_EQ(csv.status, 200) << csv.body;
  EXPECT_THAT(csv.body, testing::HasSubstr("\"BU1\";\"'=Kade\";\"2026-Q1\";\"minder dan 10\""));
  EXPECT_THAT(csv.body, testing::HasSubstr("\"De hele regio\";\"2026-Q1\";21;0;21;21"));
  auto xlsx =
      get("/api/v1/figures/file", "period=2026-Q1&kind=neighbourhood&format=xlsx&language=en");
  ASSERT_EQ(xlsx.status, 200);
  EXPECT_EQ(xlsx.body.substr(0, 2), "PK");
}

TEST_P(FiguresHouse, ShowsPlacesToThoseWhoWorkThereOnly) {
  meet("BU1", day("2026-02-10"), 12, 0);
  move_to("2026-04-14T12:00:00Z");
  EXPECT_EQ(get("/api/v1/figures/places", "period=2026-Q1").status, 200);
  visitor_.viewer->roles = {privacy::Role::PolicyOfficer};
  EXPECT_EQ(get("/api/v1/figures/places", "period=2026-Q1").status, 403);
  EXPECT_EQ(get("/api/v1/figures/areas", "period=2026-Q1&kind=neighbourhood").status, 200);
}

TEST_P(FiguresHouse, HidesEverythingOfAPeriodThatIsNotToldYet) {
  meet("BU1", day("2026-02-10"), 12, 0);
  auto question = *figures_.question(viewer_, "2026-Q1", Audience::Inside);
  for (const auto& row : *figures_.per_area(question, areas::AreaKind::Neighbourhood)) {
    EXPECT_EQ(row.told, Told{});
  }
  EXPECT_TRUE(figures_.per_week(question)->empty());
  EXPECT_EQ(get("/api/v1/figures/areas", "period=2026-02&kind=neighbourhood").status, 400);
}

TEST_P(FiguresHouse, ServesADataDictionary) {
  auto first = *figures_.definitions(region_);
  ASSERT_GE(first.size(), 10U);
  EXPECT_EQ(first[0].key, "contacts");
  EXPECT_EQ(figures_.definitions(region_)->size(), first.size());
}

// Stands still when it is asked the time, until it may go on.
class HeldClock final : public base::Clock {
 public:
  explicit HeldClock(const base::Clock& clock) : clock_(clock) {}
  base::Instant now() const override {
    if (!asked.try_wait()) asked.count_down();
    let_go.wait();
    return clock_.now();
  }
  std::int64_t monotonic_ms() const override { return clock_.monotonic_ms(); }
  mutable std::latch asked{1};
  mutable std::latch let_go{1};

 private:
  const base::Clock& clock_;
};

// At the size of a country, making takes minutes.
TEST_P(FiguresHouse, LetsNobodyWaitLongWhileTheyAreMade) {
  meet("BU1", day("2026-02-10"), 12, 0);
  move_to("2026-05-01T12:00:00Z");
  HeldClock held(clock_);
  Figures slow{{database(), identity_, lists_, areas_, held, std::chrono::milliseconds(20)}};
  std::thread maker([&] { EXPECT_TRUE(slow.settle(region_).has_value()); });
  held.asked.wait();
  auto meanwhile = slow.periods(region_);
  held.let_go.count_down();
  maker.join();
  ASSERT_TRUE(meanwhile.has_value());
  EXPECT_TRUE(meanwhile->empty()) << "what stands is shown, and nothing stands yet";
  auto after = slow.periods(region_);
  ASSERT_TRUE(after.has_value());
  EXPECT_FALSE(after->empty());
}

}  // namespace
}  // namespace nabij::figures
