#include "figures/store/figures_store.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/storage_testing.hpp"

namespace nabij::figures {
namespace {

// What contacts and people record, as far as figures read it. Raw rows on purpose: this test holds
// the queries against a plain count over the same random facts.
const storage::Sql kContact{"test.contact", R"(
INSERT INTO contact (region_id, id, organisation_id, team_id, author_id, place_id, area_id, channel,
  started_at, local_day, local_month, unknown_count, correctable_until, recorded_at, content_hash)
VALUES (:region, :id, :organisation, :id, :id, :place, :area, 'street', 0, :day, 0, :unknown, 0, 0,
  :hash))"};
const storage::Sql kContactEnd{"test.contact_end", R"(
INSERT INTO contact_end (region_id, contact_id, kind, author_id, at)
VALUES (:region, :id, 'withdrawn', :id, 0))"};
const storage::Sql kContactPerson{"test.contact_person", R"(
INSERT INTO contact_person (region_id, contact_id, person_id, team_id, started_at)
VALUES (:region, :id, :person, :id, 0))"};
const storage::Sql kPresence{"test.presence", R"(
INSERT INTO presence (region_id, id, organisation_id, team_id, author_id, place_id, area_id,
  started_at, ended_at, minutes, local_day, local_month, local_minute, correctable_until,
  recorded_at, content_hash)
VALUES (:region, :id, :organisation, :id, :id, :place, :area, 0, 1, :minutes, :day, 0, 0, 0, 0,
  :hash))"};
const storage::Sql kPerson{"test.person", R"(
INSERT INTO person (region_id, id, created_at, created_by, version_id, counts_as)
VALUES (:region, :id, 0, :id, :id, :counts_as))"};

template <typename AnyId>
AnyId id(unsigned number) {
  AnyId made;
  made.uuid.bytes = {1};
  made.uuid.bytes[14] = static_cast<unsigned char>(number / 256);
  made.uuid.bytes[15] = static_cast<unsigned char>(number % 256);
  return made;
}

struct Fact {
  bool presence = false;
  bool withdrawn = false;
  std::optional<unsigned> area;
  unsigned place = 0;
  unsigned organisation = 0;
  base::LocalDay day;
  std::int64_t amount = 0;  // unknown young people, or minutes
  std::set<unsigned> people;
};

constexpr unsigned kPeople = 20;
// Everybody above the tenth was found out to be somebody else.
unsigned counts_as(unsigned person) { return person < 10 ? person : person - 10; }

std::vector<Fact> any_facts() {
  std::vector<Fact> facts(*rc::gen::inRange<std::size_t>(0, 40));
  base::LocalDay first = *base::parse_day("2025-12-20");
  for (Fact& fact : facts) {
    fact.presence = *rc::gen::inRange(0, 4) == 0;
    fact.withdrawn = !fact.presence && *rc::gen::inRange(0, 8) == 0;
    if (*rc::gen::inRange(0, 5) > 0) fact.area = *rc::gen::inRange(1U, 4U);
    fact.place = *rc::gen::inRange(1U, 4U);
    fact.organisation = *rc::gen::inRange(1U, 3U);
    fact.day = first.plus_days(*rc::gen::inRange(0, 390));
    fact.amount = *rc::gen::inRange(1, 30);
    int people = *rc::gen::inRange(0, 4);
    for (int each = 0; each < people; ++each) fact.people.insert(*rc::gen::inRange(0U, kPeople));
  }
  return facts;
}

class FiguresStore : public storage::testing::DatabaseTest {
 protected:
  Result<> record(storage::Writer& writer, RegionId region, const Fact& fact, unsigned number) {
    storage::Params params{
        {"region", region},
        {"id", id<ContactId>(number)},
        {"organisation", id<OrganisationId>(fact.organisation)},
        {"place", id<PlaceId>(fact.place)},
        {"area", fact.area ? std::optional(id<AreaId>(*fact.area)) : std::optional<AreaId>()},
        {"day", fact.day},
        {"hash", base::Bytes{1}},
        {fact.presence ? "minutes" : "unknown", fact.amount}};
    TRY(writer.execute(fact.presence ? kPresence : kContact, params));
    if (fact.presence) return {};
    for (unsigned person : fact.people) {
      TRY(writer.execute(
          kContactPerson,
          {{"region", region}, {"id", id<ContactId>(number)}, {"person", id<PersonId>(person)}}));
    }
    if (fact.withdrawn) {
      TRY(writer.execute(kContactEnd, {{"region", region}, {"id", id<ContactId>(number)}}));
    }
    return {};
  }

  void record_all(RegionId region, const std::vector<Fact>& facts) {
    auto written = database().write([&](storage::Writer& writer) -> Result<> {
      for (unsigned person = 0; person < kPeople; ++person) {
        TRY(writer.execute(kPerson, {{"region", region},
                                     {"id", id<PersonId>(person)},
                                     {"counts_as", id<PersonId>(counts_as(person))}}));
      }
      unsigned number = 0;
      for (const Fact& fact : facts) TRY(record(writer, region, fact, ++number));
      return {};
    });
    ASSERT_TRUE(written.has_value()) << written.error().internal;
  }
};

NABIJ_ON_EVERY_DATABASE(FiguresStore);

bool counts(const Fact& fact, const privacy::FiguresScope& scope) {
  return !fact.withdrawn &&
         (!scope.organisation || *scope.organisation == id<OrganisationId>(fact.organisation));
}

void add(Sums& sums, const Fact& fact) {
  if (fact.presence) {
    sums.presence_minutes += fact.amount;
    return;
  }
  ++sums.contacts;
  sums.most_unknown = std::max(sums.most_unknown, fact.amount);
  for (unsigned person : fact.people) {
    sums.known.insert(id<PersonId>(counts_as(person)).uuid);
  }
}

SpotSums plain_spots(const std::vector<Fact>& facts, const privacy::FiguresScope& scope,
                     const Period& period) {
  SpotSums sums;
  auto quarters = quarters_of(period);
  for (const Fact& fact : facts) {
    for (std::size_t number = 0; number < quarters.size(); ++number) {
      bool inside = fact.day >= quarters[number].from && fact.day < quarters[number].until;
      if (!inside || !counts(fact, scope)) continue;
      Spot spot{{}, id<PlaceId>(fact.place), number};
      if (fact.area) spot.area = id<AreaId>(*fact.area);
      add(sums[spot], fact);
    }
  }
  return sums;
}

std::map<base::LocalDay, Sums> plain_weeks(const std::vector<Fact>& facts,
                                           const privacy::FiguresScope& scope,
                                           const Period& period) {
  std::map<base::LocalDay, Sums> sums;
  for (const Fact& fact : facts) {
    base::LocalDay monday = fact.day.monday();
    bool inside = monday >= period.from && monday < period.until;
    if (inside && counts(fact, scope)) add(sums[monday], fact);
  }
  return sums;
}

bool same(const Sums& left, const Sums& right) {
  return left.contacts == right.contacts && left.presence_minutes == right.presence_minutes &&
         left.most_unknown == right.most_unknown && left.known == right.known;
}

template <typename Key>
bool same(const std::map<Key, Sums>& left, const std::map<Key, Sums>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](const auto& one, const auto& other) {
                      return one.first == other.first && same(one.second, other.second);
                    });
}

TEST_P(FiguresStore, CountsWhatAPlainCountCounts) {
  unsigned region_number = 1;
  rc::check("SQL and a plain count agree", [&] {
    auto region = id<RegionId>(region_number++);
    auto facts = any_facts();
    record_all(region, facts);
    std::vector<privacy::FiguresScope> scopes{{region, std::nullopt, false},
                                              {region, id<OrganisationId>(1), true}};
    for (const auto& scope : scopes) {
      for (const char* key : {"2026", "2026-Q1", "2026-Q4", "2025-Q4"}) {
        Period period = *parse_period(key);
        auto spots = database().read(
            [&](storage::Reader& reader) { return store::spots(reader, scope, period); });
        RC_ASSERT(same(*spots, plain_spots(facts, scope, period)));
        auto weeks = database().read(
            [&](storage::Reader& reader) { return store::weeks(reader, scope, period); });
        RC_ASSERT(same(*weeks, plain_weeks(facts, scope, period)));
      }
    }
  });
}

TEST_P(FiguresStore, KnowsWhichDaysHoldSomething) {
  auto region = id<RegionId>(1);
  auto days = [&] {
    return *database().read(
        [&](storage::Reader& reader) { return store::days_recorded(reader, region); });
  };
  EXPECT_FALSE(days().has_value());
  Fact contact{false, false, {}, 1, 1, *base::parse_day("2026-03-02"), 2, {}};
  Fact presence{true, false, {}, 1, 1, *base::parse_day("2026-05-02"), 60, {}};
  record_all(region, {contact, presence});
  EXPECT_EQ(days()->first, contact.day);
  EXPECT_EQ(days()->last, presence.day);
}

}  // namespace
}  // namespace nabij::figures
