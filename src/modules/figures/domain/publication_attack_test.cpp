// An adversary who has fetched every table that anybody may fetch, of a whole year, and solves for
// what is hidden.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "figures/domain/decide.hpp"
#include "support/figures_town.hpp"
#include "support/linear_attack.hpp"

namespace nabij::figures {
namespace {

using testing_support::LinearAttack;
using namespace town_testing;

// Everything that is published of a year, made in the order in which time makes it.
struct Year {
  std::vector<Publication> months;
  std::vector<Publication> quarters;
  Publication year;
};

Year publish(const Facts& facts) {
  Year published;
  for (const Period& quarter : quarters_of(whole_year(2026))) {
    std::vector<Publication> weeks;
    for (const Period& month : months_of(quarter)) {
      weeks.push_back(publish_weeks(within(facts, month), kLimits));
    }
    published.quarters.push_back(publish_quarter(town(), within(facts, quarter), kLimits, weeks));
    published.months.insert(published.months.end(), weeks.begin(), weeks.end());
  }
  published.year = publish_year(town(), facts, kLimits, published.quarters);
  return published;
}

// One number for everything that contacts can differ in, and one for each week.
class Adversary {
 public:
  Adversary(const Facts& facts, const Year& year, Audience audience, Family family)
      : facts_(facts), family_(family), attack_(count_numbers()) {
    tie_weeks_to_months();
    for (const auto& month : year.months) learn(month.of(audience), whole_year(2026));
    auto quarters = quarters_of(whole_year(2026));
    for (std::size_t number = 0; number < quarters.size(); ++number) {
      learn(year.quarters[number].of(audience), quarters[number]);
    }
    learn(year.year.of(audience), whole_year(2026));
  }

  // The numbers that a cell is the sum of.
  LinearAttack::Sum sum_of(const CellKey& key, const Period& period) const {
    LinearAttack::Sum sum;
    if (key.kind == CellKind::Week) {
      auto weeks = (base::parse_day(key.key)->days - whole_year(2026).from.days) / 7;
      sum[kCombinations + static_cast<std::size_t>(weeks)] = 1;
      return sum;
    }
    for (std::size_t number = 0; number < kCombinations; ++number) {
      if (lies_in(combination(number), key, period, facts_)) sum[number] = 1;
    }
    return sum;
  }

  LinearAttack::Bounds bounds(const CellKey& key, const Period& period) {
    return attack_.bounds(sum_of(key, period));
  }
  LinearAttack::Bounds bounds(const LinearAttack::Sum& sum) { return attack_.bounds(sum); }

 private:
  static std::size_t count_numbers() { return kCombinations + 53; }

  void tie_weeks_to_months() {
    const auto& months = months_of_2026();
    for (std::size_t month = 0; month < months.size(); ++month) {
      LinearAttack::Sum sum;
      for (auto day = months[month].from; day < months[month].until; day = day.plus_days(7)) {
        auto week = (day.days - whole_year(2026).from.days) / 7;
        sum[kCombinations + static_cast<std::size_t>(week)] = 1;
      }
      for (std::size_t number = 0; number < kCombinations; ++number) {
        if (combination(number).month == month) sum[number] = -1;
      }
      attack_.knows(sum, 0);
    }
  }

  void learn(const Cells& cells, const Period& period) {
    for (const auto& [key, cell] : cells) {
      auto value = family_ == Family::First ? cell.first_contacts : cell.contacts;
      if (value) attack_.knows(sum_of(key, period), static_cast<double>(*value));
    }
  }

  const Facts& facts_;
  Family family_;
  LinearAttack attack_;
};

// What the adversary is after: every cell of every table that could have been.
std::vector<CellKey> targets(const Facts& facts, bool with_cuts) {
  std::vector<CellKey> keys;
  std::vector<AreaId> areas{AreaId{}};
  for (std::size_t node = 0; node < town().size(); ++node) areas.push_back(town().area(node).id);
  for (const AreaId& area : areas) {
    keys.push_back({CellKind::Area, area, ""});
    if (!with_cuts) continue;
    for (const auto& channel : facts.channels) keys.push_back({CellKind::Channel, area, channel});
    for (const auto& goal : facts.goals) keys.push_back({CellKind::Goal, area, goal});
    for (const auto& each : facts.organisations) {
      keys.push_back({CellKind::Organisation, area, to_text(each)});
    }
    for (const auto& month : months_of_2026()) {
      keys.push_back({CellKind::Month, area, month.key});
    }
    for (const auto& place : facts.places) {
      keys.push_back({CellKind::Place, area, to_text(place)});
    }
  }
  return keys;
}

struct Truth {
  privacy::Heap heap;
  bool small(std::int64_t threshold) const {
    return heap.amount > 0 && heap.young_people() < threshold;
  }
};

Truth truth_of(const Facts& facts, const CellKey& key, const Period& period, Family family) {
  Truth truth;
  for (const Deed& deed : facts.deeds) {
    if (!lies_in(combination_of(deed), key, period, facts)) continue;
    privacy::Heap one;
    put(deed, family, one);
    std::sort(one.people.begin(), one.people.end());
    truth.heap.add(one);
  }
  return truth;
}

// The table's total says by itself when a whole town is too small: then nothing at all is told.
void attack(const Facts& facts, const Year& year, Audience audience, Family family) {
  auto threshold = kLimits.of(audience);
  Adversary adversary(facts, year, audience, family);
  std::vector<Period> periods = quarters_of(whole_year(2026));
  periods.push_back(whole_year(2026));
  for (const Period& period : periods) {
    for (const CellKey& key : targets(facts, family == Family::Contacts)) {
      auto truth = truth_of(facts, key, period, family);
      if (!truth.small(threshold)) continue;
      auto bounds = adversary.bounds(key, period);
      RC_LOG() << base::to_name(key.kind) << " " << to_text(key.area) << " " << key.key << " in "
               << period.key << ": " << truth.heap.amount << " of " << truth.heap.young_people()
               << ", known to be " << bounds.least << " to " << bounds.most << "\n";
      RC_ASSERT(bounds.consistent);
      RC_ASSERT(bounds.most - bounds.least > 0.999);
      RC_ASSERT(bounds.most > static_cast<double>(threshold) - 0.001);
    }
  }
}

// Sums of two hidden cells, and the difference of a whole and its parts, of one quarter.
void attack_sums(const Facts& facts, const Year& year, Audience audience) {
  auto threshold = kLimits.of(audience);
  Adversary adversary(facts, year, audience, Family::Contacts);
  Period period = quarters_of(whole_year(2026))[1];
  auto keys = targets(facts, false);
  for (std::size_t one = 0; one < keys.size(); ++one) {
    for (std::size_t other = one + 1; other < keys.size(); ++other) {
      auto sum = adversary.sum_of(keys[one], period);
      bool overlap = false;
      for (const auto& [number, factor] : adversary.sum_of(keys[other], period)) {
        overlap = overlap || sum.contains(number);
        sum[number] = factor;
      }
      auto heap = truth_of(facts, keys[one], period, Family::Contacts).heap;
      heap.add(truth_of(facts, keys[other], period, Family::Contacts).heap);
      if (overlap || heap.empty() || heap.young_people() >= threshold) continue;
      auto bounds = adversary.bounds(sum);
      RC_ASSERT(bounds.consistent && bounds.most > static_cast<double>(threshold) - 0.001);
    }
  }
}

void expect_no_small_cell(const Publication& publication) {
  for (Audience audience : kAudiences) {
    auto threshold = kLimits.of(audience);
    for (const auto& [key, cell] : publication.of(audience)) {
      for (const auto& value : {cell.contacts, cell.known, cell.first_contacts}) {
        RC_ASSERT(!value || *value == 0 || *value >= threshold);
      }
    }
  }
  for (const auto& [key, cell] : publication.outside) {
    auto inside = publication.inside.find(key);
    RC_ASSERT(inside != publication.inside.end());
    for (Family family : kFamilies) {
      RC_ASSERT(!told(publication.outside, key, family) || told(publication.inside, key, family));
    }
  }
}

// Different young people cannot be added up, but they can be bounded: a cell has at most as many
// as any cell around it. Nothing else bounds a hidden cell from above.
void attack_known(const Facts& facts, const Year& year, Audience audience) {
  auto threshold = kLimits.of(audience);
  auto quarters = quarters_of(whole_year(2026));
  for (std::size_t number = 0; number < quarters.size(); ++number) {
    for (const CellKey& key : targets(facts, true)) {
      auto truth = truth_of(facts, key, quarters[number], Family::Known);
      if (!truth.small(threshold) || key.kind == CellKind::Goal) continue;
      const auto& cells = year.quarters[number].of(audience);
      RC_ASSERT(!told(cells, key, Family::Known));
      for (const auto& [around, cell] : cells) {
        if (!cell.known || !contains(around, key)) continue;
        RC_ASSERT(*cell.known >= threshold);
      }
    }
  }
}

RC_GTEST_PROP(Publication, GivesNobodyAwayToWhoeverHasEveryTable, ()) {
  auto facts = any_facts();
  auto year = publish(facts);
  for (const auto& publication : year.months) expect_no_small_cell(publication);
  for (const auto& publication : year.quarters) expect_no_small_cell(publication);
  expect_no_small_cell(year.year);
  for (Audience audience : kAudiences) {
    attack(facts, year, audience, Family::Contacts);
    attack(facts, year, audience, Family::First);
    attack_sums(facts, year, audience);
    attack_known(facts, year, audience);
  }
}

// The attack itself is worth something: without the second step of the rule it succeeds.
TEST(Attack, FindsWhatAPlainThresholdGivesAway) {
  Facts facts = small_town();
  Year year = publish(facts);
  Publication& second = year.quarters[1];
  CellKey small{CellKind::Area, area_of(5), ""};
  auto quarter = quarters_of(whole_year(2026))[1];
  ASSERT_FALSE(second.inside.contains(small));
  for (unsigned char number = 1; number <= 7; ++number) {
    if (number == 5) continue;
    CellKey key{CellKind::Area, area_of(number), ""};
    second.inside[key].contacts = truth_of(facts, key, quarter, Family::Contacts).heap.amount;
  }
  second.inside[{CellKind::Area, {}, ""}].contacts =
      truth_of(facts, {CellKind::Area, {}, ""}, quarter, Family::Contacts).heap.amount;
  Adversary adversary(facts, year, Audience::Inside, Family::Contacts);
  auto bounds = adversary.bounds(small, quarter);
  EXPECT_LT(bounds.most, 5);
}

// Nor would a year beside its quarters escape it, were that to be shown.
TEST(Attack, FindsAHiddenQuarterInItsYear) {
  Facts facts = small_town();
  Year year = publish(facts);
  auto quarter = quarters_of(whole_year(2026))[1];
  CellKey small{CellKind::Area, area_of(5), ""};
  for (unsigned char number = 6; number <= 7; ++number) {
    CellKey beside{CellKind::Area, area_of(number), ""};
    if (told(year.quarters[1].inside, beside, Family::Contacts)) continue;
    ASSERT_FALSE(told(year.year.inside, beside, Family::Contacts));
    auto truth = truth_of(facts, beside, whole_year(2026), Family::Contacts);
    year.year.inside[beside].contacts = truth.heap.amount;
  }
  Adversary adversary(facts, year, Audience::Inside, Family::Contacts);
  EXPECT_LT(adversary.bounds(small, quarter).most, 5);
}

}  // namespace
}  // namespace nabij::figures
