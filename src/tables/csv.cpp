#include "tables/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "base/text.hpp"

namespace nabij::tables {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr int kLinesLookedAt = 20;

// How often the separator stands in each of the first lines, outside quotes.
std::vector<int> counts_per_line(std::string_view text, char separator) {
  std::vector<int> counts{0};
  bool quoted = false;
  for (char letter : text) {
    if (letter == '"') quoted = !quoted;
    if (quoted) continue;
    if (letter == separator) ++counts.back();
    if (letter != '\n') continue;
    if (counts.size() == kLinesLookedAt) break;
    counts.push_back(0);
  }
  return counts;
}

// On how many lines the most usual number stands, and that number.
std::pair<int, int> agreement(const std::vector<int>& counts) {
  std::map<int, int> lines;
  for (int count : counts) {
    if (count > 0) ++lines[count];
  }
  std::pair<int, int> best{0, 0};
  for (const auto& [count, often] : lines) best = std::max(best, {often, count});
  return best;
}

// Windows-1252 differs from Latin-1 here; 0 where it has no character.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append_utf8(std::string& out, char16_t value) {
  if (value < 0x80) {
    out += static_cast<char>(value);
  } else if (value < 0x800) {
    out += static_cast<char>(0xC0 | (value >> 6));
    out += static_cast<char>(0x80 | (value & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (value >> 12));
    out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (value & 0x3F));
  }
}

class RowReader {
 public:
  RowReader(std::string_view text, char separator, const Limits& limits)
      : text_(text), separator_(separator), limits_(limits) {}

  bool at_end() const { return at_ >= text_.size(); }
  int unclosed_quote() const { return unclosed_quote_; }  // the line it opens on, or 0

  Row row(ProblemList& problems) {
    Row row;
    row.line = line_;
    while (true) {
      auto read = cell();
      if (read.size() > limits_.cell_bytes) {
        problems.add(cell_field(row.line, column_letters(row.cells.size())), "too_long",
                     fmt::format("A cell takes {} bytes.", limits_.cell_bytes));
        read.clear();
      }
      // Beyond the limit cells are counted, not kept.
      if (row.cells.size() <= limits_.columns) row.cells.push_back(std::move(read));
      if (at_end()) return row;
      if (text_[at_++] == '\n') break;  // else a separator: the next cell follows
    }
    ++line_;
    return row;
  }

 private:
  // Up to the separator or line end that follows, which stays.
  std::string cell() {
    std::string out;
    if (at_ < text_.size() && text_[at_] == '"') out = quoted();
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != separator_ && text_[end] != '\n') ++end;
    out += text_.substr(at_, end - at_);
    at_ = end;
    return base::tidy(out);
  }

  std::string quoted() {
    std::string out;
    int opened_on = line_;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') {
        out.push_back(text_[at_]);
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        out.push_back('"');
        ++at_;
      } else {
        ++at_;
        return out;
      }
    }
    unclosed_quote_ = opened_on;
    return out;
  }

  std::string_view text_;
  char separator_;
  const Limits& limits_;
  std::size_t at_ = 0;
  int line_ = 1;
  int unclosed_quote_ = 0;
};

std::vector<Row> read_rows(std::string_view text, const Limits& limits, ProblemList& problems) {
  std::vector<Row> rows;
  RowReader reader(text, find_separator(text), limits);
  while (!reader.at_end()) {
    Row row = reader.row(problems);
    if (is_blank(row)) continue;
    // One row more than the limit: the header.
    if (rows.size() > limits.rows) {
      problems.add(cell_field(row.line), "too_many",
                   fmt::format("This takes {} lines.", limits.rows));
      break;
    }
    rows.push_back(std::move(row));
  }
  if (reader.unclosed_quote() > 0) {
    problems.add(cell_field(reader.unclosed_quote()), "unclosed_quote",
                 "A quote is opened here and never closed.");
  }
  return rows;
}

}  // namespace

char find_separator(std::string_view text) {
  char best = ';';
  std::pair<int, int> most{0, 0};
  for (char candidate : {';', ',', '\t'}) {
    auto found = agreement(counts_per_line(text, candidate));
    if (found > most) {
      best = candidate;
      most = found;
    }
  }
  return best;
}

std::string to_utf8(std::string_view bytes) {
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (base::is_utf8(bytes)) return std::string(bytes);
  std::string out;
  out.reserve(bytes.size() + bytes.size() / 8);
  for (char letter : bytes) {
    auto byte = static_cast<unsigned char>(letter);
    bool special = byte >= 0x80 && byte < 0xA0;
    append_utf8(out, special ? kWindows.at(byte - 0x80U) : char16_t{byte});
  }
  return out;
}

Result<std::vector<Row>> read_csv_rows(std::string_view bytes, const Limits& limits) {
  ProblemList problems;
  if (bytes.find('\0') != std::string_view::npos) {
    problems.add("file", "not_a_table", "This is neither a CSV file nor an XLSX workbook.");
    return problems.take_error();
  }
  auto rows = read_rows(to_utf8(bytes), limits, problems);
  if (!problems.empty()) return problems.take_error();
  return rows;
}

Result<Table> read_csv(std::string_view text, const Limits& limits) {
  if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
  ProblemList problems;
  if (!base::is_utf8(text)) {
    problems.add("line 1", "not_utf8", "The file is not in UTF-8.");
    return problems.take_error();
  }
  Table table;
  auto rows = read_rows(text, limits, problems);
  if (rows.empty() || rows[0].cells.size() < 2 || rows[0].cells.size() > limits.columns) {
    problems.add("line 1", "not_a_table",
                 fmt::format("The first line should name 2 to {} columns.", limits.columns));
    return problems.take_error();
  }
  table.header = std::move(rows[0].cells);
  table.header_line = rows[0].line;
  rows.erase(rows.begin());
  table.rows = std::move(rows);
  for (const auto& row : table.rows) {
    if (row.cells.size() == table.header.size()) continue;
    problems.add(cell_field(row.line), "wrong_length",
                 fmt::format("This line has {} cells, the first line has {}.", row.cells.size(),
                             table.header.size()));
  }
  if (table.rows.empty()) problems.add("line 1", "required", "There are no figures in this file.");
  if (!problems.empty()) return problems.take_error();
  return table;
}

}  // namespace nabij::tables
