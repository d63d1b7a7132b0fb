// What a workbook says of itself, and its first visible sheet.
#pragma once

#include <string>
#include <vector>

#include "tables/serial_date.hpp"
#include "tables/table.hpp"
#include "tables/zip.hpp"

namespace nabij::tables {

struct Workbook {
  std::string sheet;  // the part that holds the first visible sheet
  Calendar calendar = Calendar::From1900;
  std::vector<std::string> texts;  // shared by all cells
  std::vector<Moment> styles;      // what the style of each number shows
};

Result<Workbook> read_workbook(Zip& zip);
Result<std::vector<Row>> read_sheet(Zip& zip, const Workbook& workbook, const Limits& limits);

}  // namespace nabij::tables
