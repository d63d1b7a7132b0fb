#include "tables/table.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "tables/csv.hpp"
#include "tables/xlsx.hpp"

namespace nabij::tables {
namespace {

constexpr std::size_t kRowsLookedAt = 20;

std::size_t filled(const Row& row) {
  return static_cast<std::size_t>(std::count_if(
      row.cells.begin(), row.cells.end(), [](const std::string& cell) { return !cell.empty(); }));
}

// A number, a date, a time: something that no column is called.
bool is_a_value(const std::string& cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789.,:-/ ") == std::string::npos;
}

std::size_t find_header(const std::vector<Row>& rows) {
  std::size_t looked_at = std::min(rows.size(), kRowsLookedAt);
  std::size_t fullest = 0;
  for (std::size_t at = 0; at < looked_at; ++at) fullest = std::max(fullest, filled(rows[at]));
  for (std::size_t at = 0; at < looked_at; ++at) {
    const auto& cells = rows[at].cells;
    bool named = std::none_of(cells.begin(), cells.end(), is_a_value);
    if (named && filled(rows[at]) * 2 >= fullest && filled(rows[at]) >= 2) return at;
  }
  return looked_at;
}

void fill_up(Table& table, ProblemList& problems) {
  for (auto& row : table.rows) {
    while (row.cells.size() > table.header.size() && row.cells.back().empty()) row.cells.pop_back();
    if (row.cells.size() > table.header.size()) {
      problems.add(cell_field(row.line, column_letters(table.header.size())), "wrong_length",
                   fmt::format("This line has {} cells, the header has {}.", row.cells.size(),
                               table.header.size()));
    }
    row.cells.resize(table.header.size());
  }
}

}  // namespace

std::string cell_field(int line, std::string_view column) {
  return column.empty() ? fmt::format("line {}", line)
                        : fmt::format("line {}, column {}", line, column);
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (++column; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

bool is_blank(const Row& row) { return filled(row) == 0; }

Result<Table> with_header(std::vector<Row> rows, const Limits& limits) {
  ProblemList problems;
  std::size_t at = find_header(rows);
  if (at == std::min(rows.size(), kRowsLookedAt)) {
    problems.add("line 1", "no_header", "None of the first 20 lines names two or more columns.");
    return problems.take_error();
  }
  Table table;
  table.header = std::move(rows[at].cells);
  while (!table.header.empty() && table.header.back().empty()) table.header.pop_back();
  table.header_line = rows[at].line;
  if (table.header.size() > limits.columns) {
    problems.add(cell_field(table.header_line), "too_many",
                 fmt::format("This takes {} columns.", limits.columns));
    return problems.take_error();
  }
  rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(at) + 1);
  table.rows = std::move(rows);
  fill_up(table, problems);
  if (table.rows.empty()) {
    problems.add(cell_field(table.header_line), "required", "Nothing stands below the header.");
  }
  if (!problems.empty()) return problems.take_error();
  return table;
}

Result<Table> read_table(std::string_view bytes, const Limits& limits) {
  if (bytes.size() > limits.bytes) return fail(ErrorCode::TooLarge);
  auto rows =
      is_xlsx(bytes) ? TRY(read_xlsx_rows(bytes, limits)) : TRY(read_csv_rows(bytes, limits));
  return with_header(std::move(rows), limits);
}

}  // namespace nabij::tables
