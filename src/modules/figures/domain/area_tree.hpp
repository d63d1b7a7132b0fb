// The current areas, each below the nearest coarser one that is current too.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "areas/areas.hpp"
#include "base/ids.hpp"

namespace nabij::figures {

class AreaTree {
 public:
  explicit AreaTree(const std::vector<areas::Area>& every_year);

  std::size_t size() const { return nodes_.size(); }
  const areas::Area& area(std::size_t node) const { return nodes_[node]; }
  // Nodes stand coarse to fine, so a parent stands before its parts.
  std::optional<std::size_t> parent(std::size_t node) const { return parents_[node]; }
  bool has_parts(std::size_t node) const { return has_parts_[node]; }
  // Where a fact counts: the area itself or, when it is of another year, the current one with the
  // same code, or the nearest coarser one.
  std::optional<std::size_t> node_of(AreaId area) const;

 private:
  std::optional<std::size_t> current(const areas::Area& area) const;

  std::unordered_map<AreaId, areas::Area> every_;
  std::vector<areas::Area> nodes_;
  std::vector<std::optional<std::size_t>> parents_;
  std::vector<bool> has_parts_;
  std::map<std::pair<areas::AreaKind, std::string>, std::size_t> by_code_;
};

}  // namespace nabij::figures
