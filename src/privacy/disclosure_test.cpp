#include "privacy/disclosure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/linear_attack.hpp"

namespace nabij::privacy {
namespace {

using testing::ElementsAre;

// So many contacts, each with one person of its own.
Heap heap(std::int64_t amount, std::uint32_t first_person = 0) {
  Heap made{amount, amount > 0 ? 1 : 0, {}};
  for (std::uint32_t person = 0; person < amount; ++person) {
    made.people.push_back(first_person + person);
  }
  return made;
}

std::vector<bool> show(std::vector<Box> boxes) {
  for (Box& box : boxes) {
    if (box.besides.empty()) box.besides.resize(box.all.size());
    box.untold = box.all;
  }
  return boxes_to_show(boxes, 5, Nothing::IsHidden);
}

Box whole(std::int64_t amount) { return {{}, {heap(amount)}, {}, {}, {}}; }
Box part(std::int64_t amount, std::uint32_t first_person, std::size_t parent = 0) {
  return {parent, {heap(amount, first_person)}, {}, {}, {}};
}

TEST(Disclosure, ShowsPartsThatAreAllLarge) {
  EXPECT_THAT(show({whole(17), part(5, 0), part(12, 5)}), ElementsAre(true, true, true));
}

TEST(Disclosure, HidesASecondPartSoThatTheWholeDoesNotGiveTheFirstAway) {
  EXPECT_THAT(show({whole(40), part(3, 0), part(30, 3), part(7, 33)}),
              ElementsAre(true, false, true, false));
}

TEST(Disclosure, LeavesTwoSmallPartsThatAreEnoughTogether) {
  EXPECT_THAT(show({whole(47), part(3, 0), part(4, 3), part(40, 7)}),
              ElementsAre(true, false, false, true));
}

TEST(Disclosure, CountsTwoSmallPartsWithTheSamePeopleAsTooFew) {
  EXPECT_THAT(show({whole(46), part(3, 0), part(3, 0), part(40, 6)}),
              ElementsAre(true, false, false, false));
}

TEST(Disclosure, ProtectsWhatLiesInNoPart) {
  auto town = whole(17);
  town.besides = {heap(2, 15)};
  EXPECT_THAT(show({town, part(8, 0), part(7, 8)}), ElementsAre(true, true, false));
}

TEST(Disclosure, ShowsNothingBelowAHiddenBox) {
  EXPECT_THAT(show({whole(4), part(4, 0)}), ElementsAre(false, false));
}

TEST(Disclosure, HidesManyContactsWithOnePerson) {
  Heap often{60, 1, {7}};
  Heap with_unknown{60, 5, {7}};
  EXPECT_FALSE(enough({often}, 5));
  EXPECT_TRUE(enough({with_unknown}, 5));
}

TEST(Disclosure, ShowsTheColumnsOfACutTogetherOrNotAtAll) {
  Box town{{}, {heap(20), heap(12, 20)}, {}, {}, {}};
  Box east{0, {heap(9), heap(3, 20)}, {}, {}, {}};
  Box west{0, {heap(11, 9), heap(9, 23)}, {}, {}, {}};
  EXPECT_THAT(show({town, east, west}), ElementsAre(true, false, false));
}

TEST(Disclosure, ShowsABoxThatHoldsNothingOnlyWhenAsked) {
  std::vector<Box> boxes{whole(9), part(9, 0), part(0, 0)};
  EXPECT_THAT(show(boxes), ElementsAre(true, true, false));
  for (Box& box : boxes) box.besides = Heaps(1);
  for (Box& box : boxes) box.untold = box.all;
  EXPECT_THAT(boxes_to_show(boxes, 5, Nothing::IsShown), ElementsAre(true, true, true));
}

TEST(Disclosure, NeverShowsWhatWasKeptBackBefore) {
  auto kept = part(12, 5);
  kept.showing = Showing::Never;
  EXPECT_THAT(show({whole(17), part(5, 0), kept}), ElementsAre(true, true, false));
}

// A tree of up to three levels in which everybody is met once.
std::vector<Box> any_tree() {
  std::vector<Box> boxes(1);
  std::uint32_t person = 0;
  auto number = [](int below) { return *rc::gen::inRange(0, below); };
  boxes[0].besides = {heap(number(5))};
  person += 5;
  int parts = number(6);
  for (int each = 0; each < parts; ++each) {
    std::size_t here = boxes.size();
    boxes.push_back({0, {}, {heap(number(8), person)}, {}, {}});
    person += 8;
    int below = number(4);
    for (int place = 0; place < below; ++place) {
      boxes.push_back({here, {}, {heap(number(12), person)}, {}, {}});
      person += 12;
    }
  }
  for (std::size_t box = boxes.size(); box-- > 0;) {
    add(boxes[box].all, boxes[box].besides);
    boxes[box].untold = boxes[box].all;
    if (boxes[box].parent) add(boxes[*boxes[box].parent].all, boxes[box].all);
  }
  return boxes;
}

RC_GTEST_PROP(Disclosure, LetsNobodyWorkOutASmallBox, ()) {
  auto boxes = any_tree();
  auto shown = boxes_to_show(boxes, 5, Nothing::IsHidden);
  testing_support::LinearAttack attack(boxes.size());  // a number for what lies beside the parts
  std::vector<testing_support::LinearAttack::Sum> sums(boxes.size());
  for (std::size_t box = boxes.size(); box-- > 0;) {
    for (std::optional<std::size_t> up = box; up; up = boxes[*up].parent) sums[*up][box] = 1;
  }
  for (std::size_t box = 0; box < boxes.size(); ++box) {
    if (shown[box]) attack.knows(sums[box], static_cast<double>(boxes[box].all[0].amount));
  }
  for (std::size_t box = 0; box < boxes.size(); ++box) {
    auto amount = boxes[box].all[0].amount;
    if (amount == 0 || amount >= 5) continue;
    RC_ASSERT(!shown[box]);
    auto bounds = attack.bounds(sums[box]);
    RC_ASSERT(bounds.consistent);
    RC_ASSERT(bounds.most > 4.999);
  }
}

}  // namespace
}  // namespace nabij::privacy
