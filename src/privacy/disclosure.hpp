// Disclosure control: which figures of a family of tables may be shown, so that nobody who holds
// all of them can work out a figure with few young people behind it (requirements O13, G07). The
// reasoning, and what it does not protect, is in docs/decisions/0016.
//
// A heap is what lies behind one figure. Boxes lie in one another (a neighbourhood in a borough in
// the region); a shown box tells its heap. The rule, from the outermost box inward: of the boxes in
// a shown box, those are shown whose heap is big enough, and then some of these are hidden too
// until what lies in no shown one, taken together, is nothing or big enough itself.
//
// A box may hold several heaps side by side: the columns of a cut (by channel, by month). They are
// shown together or not at all, and the rule holds for each of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace nabij::privacy {

struct Heap {
  std::int64_t amount = 0;            // of what is counted: contacts, or people
  std::int64_t at_once = 0;           // the most young people in one contact, known or not
  std::vector<std::uint32_t> people;  // known ones; sorted, each once

  // At least so many different young people: unknown ones may be the same every time, and may be
  // somebody who is known.
  std::int64_t young_people() const;
  bool empty() const { return amount == 0; }
  void add(const Heap& other);
  bool operator==(const Heap&) const = default;
};
using Heaps = std::vector<Heap>;

void add(Heaps& to, const Heaps& from);
// Nothing at all in it.
bool empty(const Heaps& heaps);
// Each heap is empty, or at least `threshold` young people and as many contacts are behind it.
bool enough(const Heaps& heaps, std::int64_t threshold);

enum class Showing { May, Must, Never };

struct Box {
  std::optional<std::size_t> parent;  // earlier in the list; none for an outermost box
  Heaps all;                          // everything in it
  Heaps besides;                      // of that, what lies in no box below
  // Of everything, what no table shown before tells. It is what must not become too small a
  // remainder when the box is hidden.
  Heaps untold;
  // Never: kept back by an earlier decision. Must: told by tables shown before, nothing to hide.
  Showing showing = Showing::May;
};

// True where a box is shown. Boxes that hold nothing are hidden too, unless `Nothing::IsShown`.
enum class Nothing { IsHidden, IsShown };
std::vector<bool> boxes_to_show(std::span<const Box> boxes, std::int64_t threshold,
                                Nothing nothing);

}  // namespace nabij::privacy
