// Rows from the first visible sheet of an XLSX workbook (ECMA-376, part 1). Texts, numbers, yes
// and no, and the stored outcome of formulas; dates and times become 2026-03-12, 14:30 and
// 2026-03-12 14:30, by the workbook's own calendar (from 1900 or from 1904).
#pragma once

#include "tables/table.hpp"

namespace nabij::tables {

bool is_xlsx(std::string_view bytes);

// Empty rows are left out; lines are the sheet's own row numbers. A formula without a stored
// outcome is InvalidInput: nothing here computes.
Result<std::vector<Row>> read_xlsx_rows(std::string_view bytes, const Limits& limits);

}  // namespace nabij::tables
