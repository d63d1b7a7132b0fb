#include "figures/domain/boxes.hpp"

#include <algorithm>

namespace nabij::figures {
namespace {

using privacy::Heap;
using privacy::Heaps;

void tidy(Heaps& heaps) {
  for (Heap& heap : heaps) {
    std::sort(heap.people.begin(), heap.people.end());
    heap.people.erase(std::unique(heap.people.begin(), heap.people.end()), heap.people.end());
  }
}

}  // namespace

void put(const Deed& deed, Family family, Heap& heap) {
  for (const Met& met : deed.people) {
    if (family != Family::First || met.first) heap.people.push_back(met.person);
    if (family == Family::Known || (family == Family::First && met.first)) ++heap.amount;
  }
  if (family != Family::Contacts) return;
  ++heap.amount;
  auto together = static_cast<std::int64_t>(deed.people.size()) + deed.unknown;
  heap.at_once = std::max(heap.at_once, together);
}

Boxes::Boxes(const AreaTree& tree, const Facts& facts) : facts_(facts) {
  boxes_.push_back({});
  for (std::size_t node = 0; node < tree.size(); ++node) {
    auto parent = tree.parent(node);
    boxes_.push_back({parent ? *parent + 1 : 0, tree.area(node).id, std::nullopt});
  }
  for (const Deed& deed : facts.deeds) add_place(tree, deed.spot);
  for (const Stay& stay : facts.stays) add_place(tree, stay.spot);
}

// Only in an area without parts, so that what is shown of areas never hangs on places.
void Boxes::add_place(const AreaTree& tree, const Spot& spot) {
  if (!spot.node || !spot.place || tree.has_parts(*spot.node)) return;
  auto [found, is_new] = place_boxes_.emplace(std::pair(*spot.node, *spot.place), boxes_.size());
  if (is_new) boxes_.push_back({*spot.node + 1, tree.area(*spot.node).id, spot.place});
}

std::size_t Boxes::box_of(const Spot& spot) const {
  if (!spot.node) return 0;
  if (!spot.place) return *spot.node + 1;
  auto found = place_boxes_.find({*spot.node, *spot.place});
  return found == place_boxes_.end() ? *spot.node + 1 : found->second;
}

CellKey Boxes::key(std::size_t box, CellKind kind, std::string part) const {
  if (!boxes_[box].place) return {kind, boxes_[box].area, std::move(part)};
  return {CellKind::Place, boxes_[box].area, to_text(facts_.places[*boxes_[box].place])};
}

std::vector<privacy::Box> Boxes::fill(std::size_t columns, const Put& put_into,
                                      const Counts& counts) const {
  std::vector<privacy::Box> filled(boxes_.size());
  for (std::size_t box = 0; box < filled.size(); ++box) {
    if (box > 0) filled[box].parent = boxes_[box].parent;
    filled[box].besides.resize(columns);
    filled[box].all.resize(columns);
  }
  for (const Deed& deed : facts_.deeds) {
    if (counts(deed.spot)) put_into(deed, filled[box_of(deed.spot)].besides);
  }
  for (std::size_t box = filled.size(); box-- > 0;) {
    tidy(filled[box].besides);
    privacy::add(filled[box].all, filled[box].besides);
    if (filled[box].parent) privacy::add(filled[*filled[box].parent].all, filled[box].all);
    filled[box].untold = filled[box].all;
  }
  return filled;
}

std::vector<std::int64_t> Boxes::minutes(const Counts& counts) const {
  std::vector<std::int64_t> minutes(boxes_.size());
  for (const Stay& stay : facts_.stays) {
    if (!counts(stay.spot)) continue;
    for (std::optional<std::size_t> box = box_of(stay.spot); box; box = boxes_[*box].parent) {
      minutes[*box] += stay.minutes;
    }
  }
  return minutes;
}

}  // namespace nabij::figures
