// What an import of areas would do to the areas that are known.
#pragma once

#include <unordered_map>
#include <vector>

#include "areas/domain/area.hpp"
#include "areas/domain/geojson.hpp"
#include "base/result.hpp"

namespace nabij::areas {

enum class Change { Create, Update, None };

struct PlannedArea {
  Change change = Change::None;
  Area area;  // without an id when it is to be created
  const Feature* feature = nullptr;
};

struct ImportPlan {
  std::vector<PlannedArea> areas;
};

struct KnownAreas {
  AreaKind kind;
  int year;
  const std::vector<Area>& areas;                      // of every kind and year
  const std::unordered_map<AreaId, Polygons>& shapes;  // of this kind and year
};

// A parent is the coarser area with that code: of the same year if there is one, else the finest,
// newest one. InvalidInput names every feature whose parent is not known. `features` must outlive
// the plan.
Result<ImportPlan> plan_import(const KnownAreas& known, const std::vector<Feature>& features);

}  // namespace nabij::areas
