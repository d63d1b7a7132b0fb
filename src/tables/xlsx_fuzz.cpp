#include <cstdint>

#include "tables/table.hpp"
#include "tables/xml.hpp"

// The bytes as a whole workbook, and as the XML of one part: most inputs never get past the zip.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  nabij::tables::Limits limits{.columns = 20, .rows = 100, .cell_bytes = 500};
  limits.inflated_bytes = std::size_t{1} << 20;
  auto table = nabij::tables::read_table(bytes, limits);
  if (table.has_value() && table->rows.size() > limits.rows) __builtin_trap();
  auto whole = [bytes](const auto& take) { return take(bytes); };
  static_cast<void>(nabij::tables::read_xml(whole, {}));
  return 0;
}
