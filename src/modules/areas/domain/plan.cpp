#include "areas/domain/plan.hpp"

#include <fmt/format.h>

#include <tuple>

namespace nabij::areas {
namespace {

using ByCode = std::unordered_map<std::string_view, const Area*>;

bool is_better(const KnownAreas& known, const Area& candidate, const Area& best) {
  auto rank = [&](const Area& area) {
    return std::tuple(area.year == known.year, area.kind, area.year);
  };
  return rank(candidate) > rank(best);
}

ByCode parents_by_code(const KnownAreas& known) {
  ByCode parents;
  for (const Area& area : known.areas) {
    if (area.kind >= known.kind) continue;
    auto [place, is_new] = parents.emplace(area.code, &area);
    if (!is_new && is_better(known, area, *place->second)) place->second = &area;
  }
  return parents;
}

ByCode areas_by_code(const KnownAreas& known) {
  ByCode areas;
  for (const Area& area : known.areas) {
    if (area.kind == known.kind && area.year == known.year) areas.emplace(area.code, &area);
  }
  return areas;
}

Change change_of(const KnownAreas& known, const PlannedArea& planned, const Area* before) {
  if (before == nullptr) return Change::Create;
  auto shape = known.shapes.find(before->id);
  bool same_shape = shape != known.shapes.end() && shape->second == planned.feature->polygons;
  return same_shape && *before == planned.area ? Change::None : Change::Update;
}

}  // namespace

Result<ImportPlan> plan_import(const KnownAreas& known, const std::vector<Feature>& features) {
  ByCode parents = parents_by_code(known);
  ByCode before = areas_by_code(known);
  ImportPlan plan;
  tables::ProblemList problems;
  for (const Feature& feature : features) {
    PlannedArea planned;
    planned.feature = &feature;
    planned.area = {{}, feature.code, feature.name, known.kind, known.year, std::nullopt};
    if (feature.parent_code) {
      auto parent = parents.find(*feature.parent_code);
      if (parent == parents.end()) {
        problems.add(feature_field(feature.index, "properties"), "unknown_parent",
                     fmt::format("No coarser area has the code \"{}\"; import that one first "
                                 "(line {}).",
                                 *feature.parent_code, feature.line));
        continue;
      }
      planned.area.parent_id = parent->second->id;
    }
    auto found = before.find(feature.code);
    const Area* area = found == before.end() ? nullptr : found->second;
    if (area != nullptr) planned.area.id = area->id;
    planned.change = change_of(known, planned, area);
    plan.areas.push_back(std::move(planned));
  }
  if (!problems.empty()) return problems.take_error();
  return plan;
}

}  // namespace nabij::areas
