#include "areas/domain/baseline.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.hpp"

namespace nabij::areas {
namespace {

struct Column {
  std::size_t index;
  std::string name;
  std::string measure;
  bool percent;
};

struct Columns {
  std::optional<std::size_t> code;
  std::vector<Column> measures;
};

bool is_missing(std::string_view cell) { return cell.empty() || cell == "." || cell == "-99997"; }

// A whole or decimal number; a decimal comma is fine, separators of thousands are not.
std::optional<double> parse_number(std::string cell) {
  std::replace(cell.begin(), cell.end(), ',', '.');
  double value = 0;
  const char* last = cell.data() + cell.size();
  auto [end, problem] = std::from_chars(cell.data(), last, value, std::chars_format::fixed);
  if (problem != std::errc{} || end != last || !(value > -1e15 && value < 1e15)) {
    return std::nullopt;
  }
  return value;
}

Columns find_columns(const tables::Table& table, const MeasureColumns& known,
                     const MeasureUnits& units, BaselineTable& out, tables::ProblemList& problems) {
  Columns columns;
  for (std::size_t index = 0; index < table.header.size(); ++index) {
    const std::string& name = table.header[index];
    auto measure = measure_of(known, name);
    if (!measure) {
      out.ignored_columns.push_back(name);
    } else if (*measure == kCodeColumn) {
      // `gwb_code` is the full code, `gwb_code_8` a part of it: an exact name goes first.
      bool exact = known.contains(base::lower_ascii(name));
      if (!columns.code || exact) columns.code = index;
    } else if (std::find(out.measures.begin(), out.measures.end(), *measure) !=
               out.measures.end()) {
      problems.add(tables::cell_field(1, name), "not_unique",
                   "Another column holds this figure too.");
    } else {
      auto unit = units.find(*measure);
      columns.measures.push_back(
          {index, name, *measure, unit != units.end() && unit->second.percent});
      out.measures.push_back(*measure);
    }
  }
  return columns;
}

void read_cell(const tables::Row& row, const Column& column, const std::string& code,
               BaselineTable& out, tables::ProblemList& problems) {
  const std::string& cell = row.cells[column.index];
  if (is_missing(cell)) {
    out.cells.push_back({code, column.measure, std::nullopt});
    return;
  }
  auto value = parse_number(cell);
  std::string field = tables::cell_field(row.line, column.name);
  if (!value) {
    problems.add(std::move(field), "not_a_number", "This should be a number, or . when unknown.");
  } else if (*value < 0) {
    problems.add(std::move(field), "too_small", "This should not be below 0.");
  } else if (column.percent && *value > 100) {
    problems.add(std::move(field), "too_large", "A percentage is at most 100.");
  } else {
    out.cells.push_back({code, column.measure, value});
  }
}

}  // namespace

std::optional<std::string> measure_of(const MeasureColumns& columns, std::string_view name) {
  std::string lower = base::lower_ascii(name);
  if (auto exact = columns.find(lower); exact != columns.end()) return exact->second;
  std::size_t digits = lower.find_last_not_of("0123456789");
  bool suffix = digits != std::string::npos && digits + 1 < lower.size() && lower[digits] == '_';
  if (!suffix) return std::nullopt;
  auto found = columns.find(lower.substr(0, digits));
  return found == columns.end() ? std::nullopt : std::optional(found->second);
}

Result<BaselineTable> read_baseline(const tables::Table& table, const MeasureColumns& known,
                                    const MeasureUnits& units) {
  BaselineTable out;
  tables::ProblemList problems;
  Columns columns = find_columns(table, known, units, out, problems);
  if (!columns.code) problems.add("line 1", "required", "No column holds the code of the area.");
  if (columns.measures.empty()) {
    problems.add("line 1", "required", "No column holds a figure that is known here.");
  }
  if (!problems.empty()) return problems.take_error();
  std::set<std::string, std::less<>> seen;
  for (const tables::Row& row : table.rows) {
    const std::string& code = row.cells[*columns.code];
    const std::string& name = table.header[*columns.code];
    if (code.empty()) {
      problems.add(tables::cell_field(row.line, name), "required", "This is needed.");
    } else if (!seen.insert(code).second) {
      problems.add(tables::cell_field(row.line, name), "not_unique",
                   "Another line has this code too.");
    }
    out.codes.push_back(code);
    for (const Column& column : columns.measures) read_cell(row, column, code, out, problems);
  }
  if (!problems.empty()) return problems.take_error();
  return out;
}

}  // namespace nabij::areas
