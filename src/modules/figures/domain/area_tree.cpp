#include "figures/domain/area_tree.hpp"

#include <algorithm>
#include <tuple>

namespace nabij::figures {

AreaTree::AreaTree(const std::vector<areas::Area>& every_year) {
  std::map<areas::AreaKind, int> newest;
  for (const auto& area : every_year) {
    every_.emplace(area.id, area);
    newest[area.kind] = std::max(newest[area.kind], area.year);
  }
  for (const auto& area : every_year) {
    if (area.year == newest[area.kind]) nodes_.push_back(area);
  }
  std::sort(nodes_.begin(), nodes_.end(), [](const auto& left, const auto& right) {
    return std::tie(left.kind, left.code) < std::tie(right.kind, right.code);
  });
  for (std::size_t node = 0; node < nodes_.size(); ++node) {
    by_code_.emplace(std::pair(nodes_[node].kind, nodes_[node].code), node);
  }
  has_parts_.resize(nodes_.size());
  for (const auto& area : nodes_) {
    auto parent = area.parent_id ? node_of(*area.parent_id) : std::nullopt;
    // An area stands below a coarser one only; anything else in the data is left out of the tree.
    if (parent && nodes_[*parent].kind >= area.kind) parent.reset();
    parents_.push_back(parent);
    if (parent) has_parts_[*parent] = true;
  }
}

std::optional<std::size_t> AreaTree::current(const areas::Area& area) const {
  auto found = by_code_.find({area.kind, area.code});
  return found == by_code_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::size_t> AreaTree::node_of(AreaId id) const {
  for (auto found = every_.find(id); found != every_.end();) {
    if (auto node = current(found->second)) return node;
    if (!found->second.parent_id) return std::nullopt;
    found = every_.find(*found->second.parent_id);
  }
  return std::nullopt;
}

}  // namespace nabij::figures
