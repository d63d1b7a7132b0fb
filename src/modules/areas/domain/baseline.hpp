// Figures about areas from a CBS table. Columns are known by name; the number that CBS appends
// (`AantalInwoners_5`) shifts every year and is ignored.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/csv.hpp"

namespace nabij::areas {

struct BaselineCell {
  std::string code;
  std::string measure;
  std::optional<double> value;  // empty: the source left it open
};

struct BaselineTable {
  std::vector<std::string> codes;     // one per line
  std::vector<std::string> measures;  // in the order of the columns
  std::vector<std::string> ignored_columns;
  std::vector<BaselineCell> cells;
};

// Lower-case column name to measure; `area_code` marks the columns that hold the code.
using MeasureColumns = std::map<std::string, std::string, std::less<>>;

struct MeasureUnit {
  bool percent = false;
};
using MeasureUnits = std::map<std::string, MeasureUnit, std::less<>>;

inline constexpr std::string_view kCodeColumn = "area_code";

// The measure of a column: its exact name first, then its name without a trailing `_5`.
std::optional<std::string> measure_of(const MeasureColumns& columns, std::string_view name);

// InvalidInput names every cell at fault: no code, a code that occurs twice, no number, a
// negative number, a percentage above 100; and a table without a code or without any measure.
Result<BaselineTable> read_baseline(const tables::Table& table, const MeasureColumns& columns,
                                    const MeasureUnits& units);

}  // namespace nabij::areas
