#include "figures/store/fact_store.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "figures/store/cell_store.hpp"
#include "support/figures_facts.hpp"
#include "support/storage_testing.hpp"

namespace nabij::figures {
namespace {

using namespace raw_facts_testing;

class FactStore : public storage::testing::DatabaseTest {
 protected:
  Facts read(RegionId region, const std::vector<store::SettledMonth>& months) {
    Facts facts;
    auto zone = *base::TimeZone::create("Europe/Amsterdam");
    auto read = database().read([&](storage::Reader& reader) -> Result<> {
      store::FactReader from(reader, region, tree(), zone);
      for (const auto& month : months) TRY(from.add(month));
      facts = from.facts();
      return {};
    });
    EXPECT_TRUE(read.has_value()) << read.error().internal;
    return facts;
  }
};

NABIJ_ON_EVERY_DATABASE(FactStore);

// What is compared: every contact as a line of text, in no order.
using Lines = std::multiset<std::string>;

Lines lines_of(const Facts& facts) {
  Lines lines;
  for (const Deed& deed : facts.deeds) {
    std::string line = spot_text(facts, deed.spot) + facts.channels[deed.channel] + " " +
                       std::to_string(deed.unknown) + " goals";
    for (std::size_t goal = 0; goal < facts.goals.size(); ++goal) {
      if ((deed.goals >> goal & 1U) != 0) line += " " + facts.goals[goal];
    }
    std::size_t first = 0;
    for (const Met& met : deed.people) first += met.first ? 1 : 0;
    std::multiset<std::string> bands;
    for (const Met& met : deed.people) bands.insert(facts.bands[met.band]);
    line += " people " + std::to_string(deed.people.size()) + " first " + std::to_string(first);
    for (const auto& band : bands) line += " " + band;
    lines.insert(line);
  }
  for (const Stay& stay : facts.stays) {
    lines.insert(spot_text(facts, stay.spot) + std::to_string(stay.minutes) + " minutes");
  }
  return lines;
}

TEST_P(FactStore, ReadsWhatAPlainCountReads) {
  unsigned region_number = 1;
  rc::check("SQL and a plain count agree", [&] {
    auto region = id<RegionId>(region_number++);
    auto town = any_town();
    record_all(database(), region, town);
    auto months = settled_months();
    ASSERT_TRUE(database().write([&](storage::Writer& writer) -> Result<> {
      for (const auto& month : months) TRY(store::settle_month(writer, region, month));
      return {};
    }));
    for (std::size_t month = 0; month < months.size(); ++month) {
      auto found = lines_of(read(region, {months[month]}));
      auto expected = plain_lines(town, month);
      for (const auto& line : expected) {
        if (found.count(line) != expected.count(line)) RC_LOG() << "missing " << line << "\n";
      }
      for (const auto& line : found) {
        if (found.count(line) != expected.count(line)) RC_LOG() << "not expected " << line << "\n";
      }
      RC_ASSERT(found == expected);
    }
  });
}

TEST_P(FactStore, CountsAPersonOnceOverMonths) {
  auto region = id<RegionId>(1);
  Town town;
  for (int month = 0; month < 3; ++month) {
    RawContact contact;
    contact.day = settled_months()[static_cast<std::size_t>(month)].period.from;
    contact.people = {3};
    town.contacts.push_back(contact);
  }
  record_all(database(), region, town);
  auto facts = read(region, settled_months());
  ASSERT_EQ(facts.deeds.size(), 3U);
  std::set<std::uint32_t> people;
  int first = 0;
  for (const Deed& deed : facts.deeds) {
    people.insert(deed.people.at(0).person);
    first += deed.people[0].first ? 1 : 0;
  }
  EXPECT_EQ(people.size(), 1U);
  EXPECT_EQ(first, 1);
}

TEST_P(FactStore, KnowsWhichDaysHoldSomething) {
  auto region = id<RegionId>(1);
  auto days = [&] {
    return *database().read(
        [&](storage::Reader& reader) { return store::days_recorded(reader, region); });
  };
  EXPECT_FALSE(days().has_value());
  Town town;
  town.contacts.resize(1);
  town.contacts[0].day = *base::parse_day("2026-03-02");
  town.presences.push_back({*base::parse_day("2026-05-02"), 60, {}, false});
  record_all(database(), region, town);
  EXPECT_EQ(days()->first, town.contacts[0].day);
  EXPECT_EQ(days()->last, town.presences[0].day);
}

TEST_P(FactStore, KeepsWhatAPublicationSaidFirst) {
  auto region = id<RegionId>(1);
  store::MadePeriod made{quarter(2026, 1), {5, 10}};
  CellKey key{CellKind::Area, id<AreaId>(1), ""};
  Publication first;
  first.inside[key] = {12, 60, std::nullopt, 7};
  Publication second;
  second.inside[key] = {13, 60, 9, 7};
  for (const auto& each : {first, second}) {
    ASSERT_TRUE(database().write(
        [&](storage::Writer& writer) { return store::keep(writer, region, made, each, {1}); }));
  }
  auto kept = *database().read([&](storage::Reader& reader) {
    return store::cells(reader, {region, Audience::Inside, {"2026-Q1"}, {CellKind::Area}});
  });
  EXPECT_EQ(kept["2026-Q1"], first.inside);
}

}  // namespace
}  // namespace nabij::figures
