#include "privacy/disclosure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

#include "support/linear_attack.hpp"

namespace nabij::privacy {
namespace {

using testing::ElementsAre;

std::vector<bool> hide(const std::vector<DisclosureRow>& rows) { return rows_to_hide(rows, 5); }

TEST(Disclosure, ShowsEverythingWhenEveryRowIsLargeOrEmpty) {
  EXPECT_THAT(hide({{5, {}}, {12, {}}, {0, {}}}), ElementsAre(false, false, false));
}

TEST(Disclosure, HidesASecondRowSoThatTheTotalDoesNotGiveTheFirstAway) {
  EXPECT_THAT(hide({{3, {}}, {30, {}}, {7, {}}}), ElementsAre(true, false, true));
}

TEST(Disclosure, HidesAThirdRowWhenTwoSmallOnesAreTooFewTogether) {
  EXPECT_THAT(hide({{1, {}}, {2, {}}, {40, {}}, {9, {}}}), ElementsAre(true, true, false, true));
}

TEST(Disclosure, LeavesTwoSmallRowsThatAreEnoughTogether) {
  EXPECT_THAT(hide({{3, {}}, {4, {}}, {40, {}}}), ElementsAre(true, true, false));
}

TEST(Disclosure, HidesEverythingWhenTooFewAreBehindTheWholeTable) {
  EXPECT_THAT(hide({{3, {}}, {0, {}}, {0, {}}}), ElementsAre(true, true, true));
}

TEST(Disclosure, HidesABoroughWhoseOnlyNeighbourhoodIsHidden) {
  // Two boroughs; the first is one neighbourhood with people and one without.
  EXPECT_THAT(hide({{3, {}}, {20, {}}, {3, 0}, {0, 0}, {20, 1}}),
              ElementsAre(true, true, true, false, true));
}

TEST(Disclosure, HidesBelowWhatItHidesAbove) {
  // The second borough is hidden for the sake of the first, so one below it must be too.
  auto hidden = hide({{4, {}}, {11, {}}, {50, {}}, {6, 1}, {5, 1}});
  EXPECT_THAT(hidden, ElementsAre(true, true, false, false, true));
}

TEST(Disclosure, ProtectsAPartThatIsNeverShown) {
  // Two people of the borough were met outside every neighbourhood.
  EXPECT_THAT(hide({{12, {}}, {8, 0}, {7, 0}, {2, 0, false}}),
              ElementsAre(false, false, true, true));
}

// What a reader of the table knows: every shown row, and the total of the top.
testing_support::LinearAttack attack_on(const std::vector<DisclosureRow>& rows,
                                        const std::vector<bool>& hidden) {
  std::vector<testing_support::LinearAttack::Equation> equations(rows.size() + 1);
  std::set<std::size_t> sums;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (rows[row].parent) sums.insert(*rows[row].parent);
    if (hidden[row]) equations[rows[row].parent.value_or(rows.size())][row] += 1;
  }
  for (std::size_t sum : sums) {
    if (hidden[sum]) equations[sum][sum] -= 1;
  }
  testing_support::LinearAttack attack;
  for (auto& equation : equations) attack.knows(std::move(equation));
  attack.think();
  return attack;
}

// A town of up to three levels in which a sum has at least as many behind it as each part, and at
// most as many as all parts together.
std::vector<DisclosureRow> any_town() {
  std::vector<DisclosureRow> rows;
  auto part = rc::gen::inRange<std::int64_t>(0, 12);
  auto add = [&](std::optional<std::size_t> parent, bool published) {
    rows.push_back({*part, parent, published});
    return rows.size() - 1;
  };
  auto sum_up = [&](std::size_t sum) {
    std::int64_t largest = 0;
    std::int64_t all = 0;
    for (const auto& row : rows) {
      if (row.parent != sum) continue;
      largest = std::max(largest, row.young_people);
      all += row.young_people;
    }
    rows[sum].young_people = *rc::gen::inRange<std::int64_t>(largest, all + 1);
  };
  auto boroughs = *rc::gen::inRange(2, 5);
  for (int borough = 0; borough < boroughs; ++borough) {
    std::size_t here = add({}, true);
    auto neighbourhoods = *rc::gen::inRange(0, 4);
    for (int each = 0; each < neighbourhoods; ++each) {
      std::size_t below = add(here, true);
      auto places = *rc::gen::inRange(0, 3);
      for (int place = 0; place < places; ++place) add(below, true);
      if (places > 0) {
        add(below, false);
        sum_up(below);
      }
    }
    if (neighbourhoods > 0) {
      add(here, false);
      sum_up(here);
    }
  }
  add({}, false);
  return rows;
}

RC_GTEST_PROP(Disclosure, LetsNobodyPinASmallRowFromShownRowsAndTheTotal, ()) {
  auto rows = any_town();
  auto hidden = rows_to_hide(rows, 5);
  std::int64_t at_top = 0;
  for (const auto& row : rows) at_top += row.parent ? 0 : row.young_people;
  auto attack = attack_on(rows, hidden);
  for (std::size_t row = 0; row < rows.size(); ++row) {
    bool small = rows[row].young_people > 0 && rows[row].young_people < 5;
    if (small) RC_ASSERT(hidden[row]);
    // Below the threshold in all there is no table to protect: nothing is shown.
    if (small && at_top >= 5) RC_ASSERT(!attack.pins(row));
  }
}

RC_GTEST_PROP(Disclosure, HidesNoneOrAtLeastTwoThatAreEnoughTogether, ()) {
  auto counts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30));
  std::vector<DisclosureRow> rows;
  for (int count : counts) rows.push_back({count, {}});
  auto hidden = rows_to_hide(rows, 5);
  std::int64_t together = 0;
  std::size_t number = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (!hidden[row]) continue;
    ++number;
    together += rows[row].young_people;
  }
  bool nothing_shown = number == rows.size();
  RC_ASSERT(number == 0 || nothing_shown || (number >= 2 && together >= 5));
}

}  // namespace
}  // namespace nabij::privacy
