#include "tables/xlsx.hpp"

#include "tables/workbook.hpp"
#include "tables/zip.hpp"

namespace nabij::tables {

bool is_xlsx(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

Result<std::vector<Row>> read_xlsx_rows(std::string_view bytes, const Limits& limits) {
  auto zip = TRY(Zip::open(bytes, limits.inflated_bytes));
  auto workbook = TRY(read_workbook(zip));
  return read_sheet(zip, workbook, limits);
}

}  // namespace nabij::tables
