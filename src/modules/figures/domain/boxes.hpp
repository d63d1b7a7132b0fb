// The boxes that facts lie in: the region, its areas, and places in the finest areas. Each holds
// what was recorded in it and in the boxes below it, counted in one of three ways.
#pragma once

#include <functional>
#include <map>
#include <vector>

#include "figures/domain/area_tree.hpp"
#include "figures/domain/cells.hpp"
#include "figures/domain/facts.hpp"
#include "privacy/disclosure.hpp"

namespace nabij::figures {

// What is counted. Each is protected apart from the others, by its own counts.
enum class Family { Contacts, Known, First };

// Puts a contact into a heap the way the family counts.
void put(const Deed& deed, Family family, privacy::Heap& heap);

class Boxes {
 public:
  // Sorts one contact into the columns of a box.
  using Put = std::function<void(const Deed&, privacy::Heaps&)>;
  using Counts = std::function<bool(const Spot&)>;

  Boxes(const AreaTree& tree, const Facts& facts);

  std::size_t size() const { return boxes_.size(); }
  CellKey key(std::size_t box, CellKind kind, std::string part) const;
  bool is_place(std::size_t box) const { return boxes_[box].place.has_value(); }

  // Every box filled with the contacts that count; `untold` is all of it, and all may be shown.
  std::vector<privacy::Box> fill(std::size_t columns, const Put& put, const Counts& counts) const;
  std::vector<std::int64_t> minutes(const Counts& counts) const;

 private:
  struct Node {
    std::optional<std::size_t> parent;
    AreaId area;
    std::optional<std::size_t> place;
  };

  std::size_t box_of(const Spot& spot) const;
  void add_place(const AreaTree& tree, const Spot& spot);

  const Facts& facts_;
  std::vector<Node> boxes_;  // the region, then every node of the tree, then places
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> place_boxes_;  // of node and place
};

}  // namespace nabij::figures
