#include "figures/domain/tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/linear_attack.hpp"

namespace nabij::figures {
namespace {

using areas::Area;
using enum areas::AreaKind;

template <typename AnyId>
AnyId id(unsigned char number) {
  AnyId made;
  made.uuid.bytes[15] = number;
  return made;
}

Area area(unsigned char number, areas::AreaKind kind, int year = 2026,
          std::optional<unsigned char> parent = {}, std::string code = {}) {
  if (code.empty()) code = std::to_string(number);
  return {id<AreaId>(number),
          code,
          code,
          kind,
          year,
          parent ? std::optional(id<AreaId>(*parent)) : std::nullopt};
}

Sums met(std::int64_t contacts, int first, int count) {
  Sums sums;
  sums.contacts = contacts;
  for (int person = first; person < first + count; ++person) {
    sums.known.insert(id<PersonId>(static_cast<unsigned char>(person)).uuid);
  }
  return sums;
}

TEST(AreaTree, PutsAFactOfAnOlderYearOnTheAreaWithItsCode) {
  AreaTree tree({area(1, Borough), area(2, Neighbourhood, 2025, 1, "BU1"),
                 area(3, Neighbourhood, 2026, 1, "BU1"), area(4, Neighbourhood, 2025, 1, "BU2")});
  EXPECT_EQ(tree.area(*tree.node_of(id<AreaId>(2))).id, id<AreaId>(3));
  EXPECT_EQ(tree.area(*tree.node_of(id<AreaId>(4))).id, id<AreaId>(1));
  EXPECT_EQ(tree.node_of(id<AreaId>(9)), std::nullopt);
}

TEST(AreaTables, CountSomebodyWhoCameToTwoPlacesOnce) {
  AreaTree tree(
      {area(1, Borough), area(2, Neighbourhood, 2026, 1), area(3, Neighbourhood, 2026, 1)});
  SpotSums spots{{{id<AreaId>(2), {}, 0}, met(9, 0, 6)}, {{id<AreaId>(3), {}, 0}, met(7, 3, 6)}};
  auto tables = area_tables(tree, spots, Places::Left, 5);
  EXPECT_EQ(tables.areas[0].sums.contacts, 16);
  EXPECT_EQ(tables.areas[0].sums.known.size(), 9U);
  EXPECT_FALSE(tables.areas[0].hidden || tables.areas[1].hidden || tables.areas[2].hidden);
}

TEST(AreaTables, HideAYearOfWhichAQuarterIsHidden) {
  AreaTree tree({area(1, Borough), area(2, Borough), area(3, Borough)});
  SpotSums spots;
  for (std::size_t quarter = 0; quarter < kQuarters; ++quarter) {
    for (int number = 1; number <= 3; ++number) {
      AreaId where = id<AreaId>(static_cast<unsigned char>(number));
      spots[{where, {}, quarter}] = met(20, number * 20, 10);
    }
  }
  EXPECT_FALSE(area_tables(tree, spots, Places::Left, 5).areas[0].hidden);
  spots[{id<AreaId>(1), {}, 2}] = met(2, 20, 2);
  auto tables = area_tables(tree, spots, Places::Left, 5);
  EXPECT_TRUE(tables.areas[0].hidden);
  EXPECT_EQ(tables.areas[1].hidden + tables.areas[2].hidden, 1);
}

TEST(AreaTables, ShowAnAreaWithoutAnybodyAsNone) {
  AreaTree tree({area(1, Borough), area(2, Borough)});
  auto tables = area_tables(tree, {{{id<AreaId>(1), {}, 0}, met(20, 0, 10)}}, Places::Left, 5);
  EXPECT_FALSE(tables.areas[1].hidden);
  EXPECT_EQ(tables.areas[1].sums.contacts, 0);
}

TEST(WeekTable, HidesPerQuarterSoThatAYearShowsTheSame) {
  std::map<base::LocalDay, Sums> weeks;
  base::LocalDay monday = base::parse_day("2026-01-05")->monday();
  for (int week = 0; week < 20; ++week) weeks[monday.plus_days(7 * week)] = met(9, 0, 9);
  weeks[monday.plus_days(7)] = met(1, 0, 1);
  std::map<base::LocalDay, Sums> first_quarter(weeks.begin(), std::next(weeks.begin(), 12));
  auto whole = week_table(weeks, 5);
  auto part = week_table(first_quarter, 5);
  for (std::size_t week = 0; week < part.size(); ++week) {
    EXPECT_EQ(part[week].row.hidden, whole[week].row.hidden);
  }
  EXPECT_EQ(std::count_if(whole.begin(), whole.end(),
                          [](const WeekRow& week) { return week.row.hidden; }),
            2);
}

// Two boroughs with neighbourhoods, places in them, four quarters.
const AreaTree& town() {
  static const AreaTree tree({area(1, Borough), area(2, Borough), area(3, Neighbourhood, 2026, 1),
                              area(4, Neighbourhood, 2026, 1), area(5, Neighbourhood, 2026, 2),
                              area(6, Neighbourhood, 2026, 2), area(7, Neighbourhood, 2026, 2)});
  return tree;
}

SpotSums any_year() {
  SpotSums spots;
  auto number = [](int below) { return *rc::gen::inRange(0, below); };
  int facts = number(60);
  for (int fact = 0; fact < facts; ++fact) {
    Spot spot;
    if (number(8) > 0) spot.area = id<AreaId>(static_cast<unsigned char>(1 + number(7)));
    if (number(3) > 0) spot.place = id<PlaceId>(static_cast<unsigned char>(1 + number(9)));
    spot.quarter = static_cast<std::size_t>(number(4));
    spots[spot].add(met(1 + number(4), number(30), 1 + number(6)));
  }
  return spots;
}

// All tables that one viewer can ask for: four quarters and the year, areas of both kinds, and
// places. The numbers that are hidden, and the attack on them.
class Publication {
 public:
  Publication(const SpotSums& year, Places places) : places_(places) {
    for (std::size_t quarter = 0; quarter < kQuarters; ++quarter) {
      SpotSums part;
      for (const auto& [spot, sums] : year) {
        if (spot.quarter == quarter) part[{spot.area, spot.place, 0}] = sums;
      }
      add_table(part, quarter);
    }
    add_table(year, kQuarters);
    add_years();
    attack_.think();
  }

  bool gives_nobody_away() const {
    return std::none_of(small_.begin(), small_.end(),
                        [&](std::size_t number) { return attack_.pins(number); });
  }
  bool hides_every_small_number() const { return hides_small_; }

 private:
  // What a number is about: an area, a place in an area, or what lies in an area besides.
  using About = std::tuple<std::optional<std::size_t>, std::optional<PlaceId>, bool>;

  std::size_t number_of(const About& about, std::size_t period) {
    return numbers_.emplace(std::pair(about, period), numbers_.size()).first->second;
  }

  void note(const About& about, std::size_t period, const Row& row) {
    hidden_[{about, period}] = row.hidden;
    bool small = row.sums.young_people() > 0 && row.sums.young_people() < 5;
    if (small && !row.hidden) hides_small_ = false;
    if (small && enough_in_[period]) small_.push_back(number_of(about, period));
  }

  void add_table(const SpotSums& spots, std::size_t period) {
    auto tables = area_tables(town(), spots, places_, 5);
    std::map<std::optional<std::size_t>, std::vector<About>> parts;
    Sums everybody;
    std::map<std::optional<std::size_t>, Sums> rests;
    for (const auto& [spot, sums] : spots) {
      everybody.add(sums);
      auto node = spot.area ? town().node_of(*spot.area) : std::nullopt;
      if (places_ == Places::Left || !spot.place) rests[node].add(sums);
    }
    enough_in_[period] = everybody.young_people() >= 5;
    for (std::size_t node = 0; node < town().size(); ++node) {
      About about{node, {}, false};
      note(about, period, tables.areas[node]);
      parts[town().parent(node)].push_back(about);
    }
    for (const auto& place : tables.places) {
      About about{place.node, place.place, false};
      note(about, period, place.row);
      parts[place.node].push_back(about);
    }
    for (const auto& [node, sums] : rests) {
      if (node && !parts.contains(node)) continue;
      About about{node, {}, true};
      note(about, period, {true, sums});
      parts[node].push_back(about);
    }
    // An area without parts now may have some in another quarter: then it was all "besides".
    for (std::size_t node = 0; node < town().size(); ++node) {
      if (places_ == Places::Left || parts.contains(node)) continue;
      About about{node, {}, true};
      hidden_[{about, period}] = true;
      know_sum(node, {about}, period);
    }
    for (const auto& [sum, abouts] : parts) know_sum(sum, abouts, period);
  }

  // The sum of everything is taken to be known.
  void know_sum(std::optional<std::size_t> sum, const std::vector<About>& parts,
                std::size_t period) {
    testing_support::LinearAttack::Equation equation;
    for (const auto& about : parts) {
      if (hidden_[{about, period}]) equation[number_of(about, period)] += 1;
    }
    About whole{sum, {}, false};
    if (sum && hidden_[{whole, period}]) equation[number_of(whole, period)] -= 1;
    attack_.knows(std::move(equation));
  }

  // A year is the sum of its quarters.
  void add_years() {
    auto hidden = hidden_;
    for (const auto& [key, is_hidden] : hidden) {
      if (key.second != kQuarters) continue;
      testing_support::LinearAttack::Equation equation;
      if (is_hidden) equation[number_of(key.first, kQuarters)] -= 1;
      for (std::size_t quarter = 0; quarter < kQuarters; ++quarter) {
        auto part = hidden.find({key.first, quarter});
        if (part != hidden.end() && part->second) {
          equation[number_of(key.first, quarter)] += 1;
        }
      }
      attack_.knows(std::move(equation));
    }
  }

  Places places_;
  std::map<std::pair<About, std::size_t>, std::size_t> numbers_;
  std::map<std::pair<About, std::size_t>, bool> hidden_;
  std::map<std::size_t, bool> enough_in_;
  std::vector<std::size_t> small_;
  bool hides_small_ = true;
  testing_support::LinearAttack attack_;
};

RC_GTEST_PROP(AreaTables, GiveNobodyAwayOverAreasQuartersAndTheYear, ()) {
  Publication publication(any_year(), Places::Left);
  RC_ASSERT(publication.hides_every_small_number());
  RC_ASSERT(publication.gives_nobody_away());
}

RC_GTEST_PROP(AreaTables, GiveNobodyAwayOverPlacesEither, ()) {
  Publication publication(any_year(), Places::Shown);
  RC_ASSERT(publication.hides_every_small_number());
  RC_ASSERT(publication.gives_nobody_away());
}

}  // namespace
}  // namespace nabij::figures
