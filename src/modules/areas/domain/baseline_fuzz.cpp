#include "areas/domain/baseline.hpp"
#include "base/text.hpp"
#include "support/fuzzing.hpp"
#include "tables/csv.hpp"

using namespace nabij;
using namespace nabij::areas;
using fuzzing::must;

namespace {

const MeasureColumns kColumns{{"gwb_code", "area_code"}, {"a", "inhabitants"}, {"p", "share"}};
const MeasureUnits kUnits{{"share", {true}}};

template <typename T>
bool is_sound(const Result<T>& result) {
  if (result.has_value()) return true;
  must(result.error().code == ErrorCode::InvalidInput, "bad input is called bad input");
  must(!result.error().fields.empty(), "what is at fault is named");
  return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const tables::Limits limits;
  auto table = tables::read_csv({reinterpret_cast<const char*>(data), size});
  if (!is_sound(table)) return 0;
  must(table->header.size() <= limits.columns && table->rows.size() <= limits.rows, "limits hold");
  int line = 0;
  for (const auto& row : table->rows) {
    must(row.cells.size() == table->header.size(), "every row has every cell");
    must(row.line > line, "lines go up");
    line = row.line;
  }
  auto baseline = read_baseline(*table, kColumns, kUnits);
  if (!is_sound(baseline)) return 0;
  must(!baseline->codes.empty() && !baseline->measures.empty(), "a table has codes and measures");
  for (const auto& cell : baseline->cells) {
    must(!cell.value || *cell.value >= 0, "no figure is negative");
    must(!cell.value || cell.measure != "share" || *cell.value <= 100, "no share above 100");
  }
  return 0;
}
