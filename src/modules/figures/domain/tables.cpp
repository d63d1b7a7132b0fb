#include "figures/domain/tables.hpp"

#include <algorithm>
#include <functional>

namespace nabij::figures {
namespace {

struct Line {
  std::optional<std::size_t> parent;
  bool published = true;
  Sums sums;
};

// The lines of one table. Areas come first, so that a node is its own line; places and what lies
// in an area besides follow.
class Builder {
 public:
  using PlaceKey = std::pair<std::optional<std::size_t>, PlaceId>;

  Builder(const AreaTree& tree, Places places) : tree_(tree), places_(places) {
    for (std::size_t node = 0; node < tree.size(); ++node) {
      lines_.push_back({tree.parent(node), true, {}});
      if (tree.parent(node)) has_parts_.insert(*tree.parent(node));
    }
  }

  void add(const Spot& spot, const Sums& sums) {
    auto node = spot.area ? tree_.node_of(*spot.area) : std::nullopt;
    bool shown = places_ == Places::Shown && spot.place;
    std::size_t part = shown ? place_line(node, *spot.place) : rest_line(node);
    lines_[part].sums.add(sums);
    for (auto above = node; above; above = tree_.parent(*above)) lines_[*above].sums.add(sums);
  }

  std::vector<bool> hidden(std::int64_t hidden_below) const {
    std::vector<privacy::DisclosureRow> rows;
    rows.reserve(lines_.size());
    for (const Line& line : lines_) {
      // What lies in an area without parts is that area, not a part of it.
      bool part = line.published || !line.parent || has_parts_.contains(*line.parent);
      rows.push_back(
          {part ? line.sums.young_people() : 0, part ? line.parent : std::nullopt, line.published});
    }
    return privacy::rows_to_hide(rows, hidden_below);
  }

  const Sums& sums(std::size_t line) const { return lines_[line].sums; }
  const std::map<PlaceKey, std::size_t>& places() const { return place_lines_; }

 private:
  std::size_t place_line(std::optional<std::size_t> node, PlaceId place) {
    auto [found, is_new] = place_lines_.emplace(PlaceKey(node, place), lines_.size());
    if (is_new) lines_.push_back({node, true, {}});
    if (is_new && node) has_parts_.insert(*node);
    return found->second;
  }

  std::size_t rest_line(std::optional<std::size_t> node) {
    auto [found, is_new] = rest_lines_.emplace(node, lines_.size());
    if (is_new) lines_.push_back({node, false, {}});
    return found->second;
  }

  const AreaTree& tree_;
  Places places_;
  std::vector<Line> lines_;
  std::set<std::size_t> has_parts_;
  std::map<PlaceKey, std::size_t> place_lines_;
  std::map<std::optional<std::size_t>, std::size_t> rest_lines_;
};

// What is hidden in at least one quarter. Each quarter is decided by its own facts alone, exactly
// as when that quarter is asked for, because only then do a year and its quarters agree.
struct HiddenSomewhere {
  std::vector<bool> areas;
  std::set<Builder::PlaceKey> places;
  bool everything = false;  // a quarter had too few to show any row, so the year shows none
};

HiddenSomewhere hidden_somewhere(const AreaTree& tree, const SpotSums& spots, Places places,
                                 std::int64_t hidden_below) {
  HiddenSomewhere all{std::vector<bool>(tree.size()), {}, false};
  for (std::size_t quarter = 0; quarter < kQuarters; ++quarter) {
    Builder builder(tree, places);
    for (const auto& [spot, sums] : spots) {
      if (spot.quarter == quarter) builder.add(spot, sums);
    }
    auto hidden = builder.hidden(hidden_below);
    for (std::size_t node = 0; node < tree.size(); ++node) {
      all.areas[node] = all.areas[node] || hidden[node];
    }
    for (const auto& [key, line] : builder.places()) {
      if (hidden[line]) all.places.insert(key);
    }
    all.everything = all.everything || std::all_of(hidden.begin(), hidden.end(), std::identity{});
  }
  return all;
}

}  // namespace

void Sums::add(const Sums& other) {
  contacts += other.contacts;
  presence_minutes += other.presence_minutes;
  most_unknown = std::max(most_unknown, other.most_unknown);
  known.insert(other.known.begin(), other.known.end());
}

AreaTree::AreaTree(const std::vector<areas::Area>& every_year) {
  std::map<areas::AreaKind, int> newest;
  for (const auto& area : every_year) {
    every_.emplace(area.id, area);
    newest[area.kind] = std::max(newest[area.kind], area.year);
  }
  for (const auto& area : every_year) {
    if (area.year != newest[area.kind]) continue;
    by_code_.emplace(std::pair(area.kind, area.code), nodes_.size());
    nodes_.push_back(area);
  }
  for (const auto& area : nodes_) {
    parents_.push_back(area.parent_id ? node_of(*area.parent_id) : std::nullopt);
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

AreaTables area_tables(const AreaTree& tree, const SpotSums& spots, Places places,
                       std::int64_t hidden_below) {
  auto hidden = hidden_somewhere(tree, spots, places, hidden_below);
  Builder whole(tree, places);
  for (const auto& [spot, sums] : spots) whole.add(spot, sums);
  AreaTables tables;
  for (std::size_t node = 0; node < tree.size(); ++node) {
    tables.areas.push_back({hidden.areas[node], whole.sums(node)});
  }
  for (const auto& [key, line] : whole.places()) {
    bool hide = hidden.everything || hidden.places.contains(key);
    tables.places.push_back({key.second, key.first, {hide, whole.sums(line)}});
  }
  return tables;
}

std::vector<WeekRow> week_table(const std::map<base::LocalDay, Sums>& weeks,
                                std::int64_t hidden_below) {
  std::map<std::pair<int, int>, std::vector<std::size_t>> by_quarter;
  std::vector<WeekRow> table;
  for (const auto& [monday, sums] : weeks) {
    by_quarter[{monday.year(), (monday.month() - 1) / 3}].push_back(table.size());
    table.push_back({monday, {false, sums}});
  }
  for (const auto& [quarter, lines] : by_quarter) {
    std::vector<privacy::DisclosureRow> rows;
    for (std::size_t line : lines) rows.push_back({table[line].row.sums.young_people(), {}});
    auto hidden = privacy::rows_to_hide(rows, hidden_below);
    for (std::size_t index = 0; index < lines.size(); ++index) {
      table[lines[index]].row.hidden = hidden[index];
    }
  }
  return table;
}

}  // namespace nabij::figures
