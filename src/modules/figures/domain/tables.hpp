// From summed facts to tables that may be shown: rolled up through the tree of areas, with what
// must be hidden hidden. Pure.
//
// A year is shown for a row only when each of its quarters may be shown for that row, so that a
// year and its quarters cannot be subtracted from one another.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "areas/areas.hpp"
#include "base/ids.hpp"
#include "base/time.hpp"
#include "privacy/disclosure.hpp"

namespace nabij::figures {

inline constexpr std::size_t kQuarters = 4;

// What was done, and how many young people are behind it.
struct Sums {
  std::int64_t contacts = 0;
  std::int64_t presence_minutes = 0;
  std::int64_t most_unknown = 0;  // seen at once, in one contact
  std::set<base::Uuid> known;     // records that count as one are one

  std::int64_t young_people() const {
    return static_cast<std::int64_t>(known.size()) + most_unknown;
  }
  void add(const Sums& other);
};

// The facts of one spot in one quarter (0..3, counted within the period).
struct Spot {
  std::optional<AreaId> area;
  std::optional<PlaceId> place;
  std::size_t quarter = 0;
  auto operator<=>(const Spot&) const = default;
};
using SpotSums = std::map<Spot, Sums>;

// The current areas, each below the nearest coarser one that is current too.
class AreaTree {
 public:
  explicit AreaTree(const std::vector<areas::Area>& every_year);

  std::size_t size() const { return nodes_.size(); }
  const areas::Area& area(std::size_t node) const { return nodes_[node]; }
  std::optional<std::size_t> parent(std::size_t node) const { return parents_[node]; }
  // Where a fact counts: the area itself or, when it is of another year, the current one with the
  // same code, or the nearest coarser one.
  std::optional<std::size_t> node_of(AreaId area) const;

 private:
  std::optional<std::size_t> current(const areas::Area& area) const;

  std::unordered_map<AreaId, areas::Area> every_;
  std::vector<areas::Area> nodes_;
  std::vector<std::optional<std::size_t>> parents_;
  std::map<std::pair<areas::AreaKind, std::string>, std::size_t> by_code_;
};

struct Row {
  bool hidden = false;
  Sums sums;
};

struct PlaceRow {
  PlaceId place;
  std::optional<std::size_t> node;  // of the tree
  Row row;
};

struct AreaTables {
  std::vector<Row> areas;  // one per node of the tree
  std::vector<PlaceRow> places;
};

enum class Places { Left, Shown };

// With Places::Shown the places are rows below their areas, and everything is hidden so that
// places and areas cannot be subtracted from one another either.
AreaTables area_tables(const AreaTree& tree, const SpotSums& spots, Places places,
                       std::int64_t hidden_below);

struct WeekRow {
  base::LocalDay monday;
  Row row;
};

// Hidden per quarter (the quarter of the Monday), so that a quarter and its year show the same.
std::vector<WeekRow> week_table(const std::map<base::LocalDay, Sums>& weeks,
                                std::int64_t hidden_below);

}  // namespace nabij::figures
