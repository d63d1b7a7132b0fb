#include "areas/domain/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"

namespace nabij::areas {
namespace {

// The character that parts the first line into the most cells.
char find_separator(std::string_view text) {
  std::string_view line = text.substr(0, text.find('\n'));
  char best = ';';
  for (char candidate : {';', ',', '\t'}) {
    if (std::count(line.begin(), line.end(), candidate) >
        std::count(line.begin(), line.end(), best)) {
      best = candidate;
    }
  }
  return best;
}

class RowReader {
 public:
  RowReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool at_end() const { return at_ >= text_.size(); }
  bool unclosed_quote() const { return unclosed_quote_; }

  CsvRow row() {
    CsvRow row;
    row.line = line_;
    while (true) {
      row.cells.push_back(cell());
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
    std::size_t end = std::min(text_.find(separator_, at_), text_.find('\n', at_));
    end = std::min(end, text_.size());
    out += text_.substr(at_, end - at_);
    at_ = end;
    return base::tidy(out);
  }

  std::string quoted() {
    std::string out;
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
    unclosed_quote_ = true;
    return out;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool unclosed_quote_ = false;
};

bool is_blank(const CsvRow& row) {
  return std::all_of(row.cells.begin(), row.cells.end(),
                     [](const std::string& cell) { return cell.empty(); });
}

void read_rows(RowReader& reader, CsvTable& table, ProblemList& problems) {
  while (!reader.at_end()) {
    CsvRow row = reader.row();
    if (is_blank(row)) continue;
    if (row.cells.size() != table.header.size()) {
      problems.add(cell_field(row.line), "wrong_length",
                   fmt::format("This line has {} cells, the first line has {}.", row.cells.size(),
                               table.header.size()));
    }
    if (table.rows.size() == kMaxCsvRows) {
      return problems.add(cell_field(row.line), "too_many",
                          fmt::format("This takes {} lines.", kMaxCsvRows));
    }
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

std::string cell_field(int line, std::string_view column) {
  return column.empty() ? fmt::format("line {}", line)
                        : fmt::format("line {}, column {}", line, column);
}

Result<CsvTable> read_csv(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  ProblemList problems;
  if (!base::is_utf8(text)) {
    problems.add("line 1", "not_utf8", "The file is not in UTF-8.");
    return problems.take_error();
  }
  CsvTable table;
  table.separator = find_separator(text);
  RowReader reader(text, table.separator);
  table.header = reader.row().cells;
  if (table.header.size() < 2 || table.header.size() > kMaxCsvColumns) {
    problems.add("line 1", "not_a_table",
                 fmt::format("The first line should name 2 to {} columns.", kMaxCsvColumns));
    return problems.take_error();
  }
  read_rows(reader, table, problems);
  if (reader.unclosed_quote()) {
    problems.add("line 1", "unclosed_quote", "A quote is opened somewhere and never closed.");
  }
  if (table.rows.empty()) problems.add("line 1", "required", "There are no figures in this file.");
  if (!problems.empty()) return problems.take_error();
  return table;
}

}  // namespace nabij::areas
