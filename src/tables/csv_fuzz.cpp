#include <cstdint>

#include "base/text.hpp"
#include "tables/csv.hpp"

// Whatever the bytes are, rows keep to the limits and every text that comes out is UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes(reinterpret_cast<const char*>(data), size);
  nabij::tables::Limits limits{.columns = 20, .rows = 100, .cell_bytes = 500};
  auto rows = nabij::tables::read_csv_rows(bytes, limits);
  if (rows.has_value()) {
    for (const auto& row : *rows) {
      for (const auto& cell : row.cells) {
        if (cell.size() > limits.cell_bytes || !nabij::base::is_utf8(cell)) __builtin_trap();
      }
    }
    static_cast<void>(nabij::tables::with_header(std::move(*rows), limits));
  }
  static_cast<void>(nabij::tables::read_csv(bytes, limits));
  return 0;
}
