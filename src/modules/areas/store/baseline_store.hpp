// What the module asks of the database about measures and baseline figures.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "areas/areas.hpp"
#include "areas/domain/baseline.hpp"
#include "storage/database.hpp"

namespace nabij::areas::store {

struct MeasureQuestion {
  RegionId region;
  AreaKind kind;
  std::string measure;
};

// The measures and column names that come with the program, for a region that lacks them.
Result<> ship_measures(storage::Writer& writer, RegionId region);
// Without the years.
Result<std::vector<Measure>> measures(storage::Reader& reader, RegionId region);
Result<std::vector<std::pair<std::string, int>>> measure_years(storage::Reader& reader,
                                                               RegionId region);
Result<MeasureColumns> columns(storage::Reader& reader, RegionId region);
Result<std::optional<int>> newest_year(storage::Reader& reader, const MeasureQuestion& question);
Result<std::vector<BaselineFigure>> figures(storage::Reader& reader,
                                            const MeasureQuestion& question, int year);
Result<> put(storage::Writer& writer, RegionId region, const BaselineFigure& figure,
             base::Instant at);

}  // namespace nabij::areas::store
