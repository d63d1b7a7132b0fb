// A table as people hand it over: a header and rows of text, with the line each row stood on so
// that an error can name it. Everything that a file controls has a limit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "tables/problem_list.hpp"

namespace nabij::tables {

struct Row {
  int line = 0;  // in the file, from 1
  std::vector<std::string> cells;
};

struct Table {
  std::vector<std::string> header;
  int header_line = 1;
  std::vector<Row> rows;  // each with as many cells as the header
};

struct Limits {
  std::size_t bytes = std::size_t{16} * 1024 * 1024;  // of the file as it is sent
  std::size_t columns = 400;
  std::size_t rows = 50'000;
  std::size_t cell_bytes = 8'000;
  // What a compressed file may become, whatever it says of itself.
  std::size_t inflated_bytes = std::size_t{160} * 1024 * 1024;
};

// `line 17` or `line 17, column aant_inw`
std::string cell_field(int line, std::string_view column = {});
// A, B, .. Z, AA: what a spreadsheet calls a column, counted from 0.
std::string column_letters(std::size_t column);

bool is_blank(const Row& row);

// The first row that names the columns: among the first 20, the one that is at least half as full
// as the fullest and holds no number or date. Titles above it are left out; short rows are filled
// up with empty cells, and InvalidInput names the rows that go on beyond the last column.
Result<Table> with_header(std::vector<Row> rows, const Limits& limits);

// CSV or XLSX, by what the bytes say. InvalidInput names line and column of what is wrong.
Result<Table> read_table(std::string_view bytes, const Limits& limits = {});

}  // namespace nabij::tables
