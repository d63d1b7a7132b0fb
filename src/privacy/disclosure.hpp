// Disclosure control: which rows of a published table to hide, so that nobody who knows the rest
// can work out a row with few young people behind it (requirements O13, G07).
//
// Rows form a tree in which a row is the sum of the rows below it (a borough of its
// neighbourhoods); a plain table is a tree of one level. Whoever reads the table is taken to know
// every shown row and the total of the top rows. Rows with fewer young people than the threshold
// are hidden; then more are hidden until every sum that can be known from elsewhere covers either
// no hidden row, or at least two that together have at least the threshold behind them, and every
// hidden row that is a sum has a hidden row below it.
//
// Why that is enough: follow a hidden row upward and downward through the sums it belongs to. Each
// holds a second hidden row, so there is always a path to change all rows on it in turn up and
// down without changing anything that is shown.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace nabij::privacy {

struct DisclosureRow {
  std::int64_t young_people = 0;      // behind the row; 0 says nothing about anybody
  std::optional<std::size_t> parent;  // index of the row of whose sum this one is a part
  // False for a part that is never shown, such as what lies in no neighbourhood.
  bool published = true;
};

// True where the row must be hidden; unpublished rows are hidden as soon as anybody is behind
// them. When fewer than `threshold` are behind the whole table, everything is hidden.
std::vector<bool> rows_to_hide(std::span<const DisclosureRow> rows, std::int64_t threshold);

}  // namespace nabij::privacy
