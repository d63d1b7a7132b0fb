// A table from a CSV text (RFC 4180, and what spreadsheets make of it): semicolon, comma or tab,
// quoted cells, UTF-8 with or without a byte order mark.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "areas/domain/problem_list.hpp"
#include "base/result.hpp"

namespace nabij::areas {

struct CsvRow {
  int line = 0;  // in the file, from 1
  std::vector<std::string> cells;
};

struct CsvTable {
  char separator = ';';
  std::vector<std::string> header;
  std::vector<CsvRow> rows;  // each with as many cells as the header
};

inline constexpr std::size_t kMaxCsvColumns = 400;
inline constexpr std::size_t kMaxCsvRows = 50'000;

// `line 17` or `line 17, column aant_inw`
std::string cell_field(int line, std::string_view column = {});

// Empty rows are left out. InvalidInput names every line that has too few or too many cells.
Result<CsvTable> read_csv(std::string_view text);

}  // namespace nabij::areas
