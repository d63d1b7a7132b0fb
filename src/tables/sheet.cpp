#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "base/text.hpp"
#include "tables/workbook.hpp"

namespace nabij::tables {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);
constexpr std::size_t kMostColumns = 16'384;
constexpr int kMostLines = 1'048'576;
constexpr std::size_t kLongestNumber = 64;

// "BC17" is column 54.
std::size_t column_of(std::string_view reference) {
  std::size_t column = 0;
  for (char letter : reference) {
    if (letter < 'A' || letter > 'Z') break;
    column = column * 26 + static_cast<std::size_t>(letter - 'A') + 1;
    if (column > kMostColumns) return kNowhere;
  }
  return column == 0 ? kNowhere : column - 1;
}

std::string number_text(const std::string& raw, Moment moment, Calendar calendar) {
  double value = 0;
  auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
  if (error != std::errc{} || end != raw.data() + raw.size() || !std::isfinite(value)) return raw;
  if (moment != Moment::None) {
    if (auto text = moment_text(value, moment, calendar)) return *text;
  }
  bool whole = value == std::floor(value) && std::fabs(value) < 1e15;
  return whole ? fmt::format("{:.0f}", value) : fmt::format("{}", value);
}

class SheetReader {
 public:
  SheetReader(const Workbook& book, const Limits& limits, ProblemList& problems)
      : book_(book), limits_(limits), problems_(problems) {}

  std::vector<Row> rows;

  void open(std::string_view name, const Attributes& attributes) {
    if (name == "row") begin_row(attributes);
    if (name == "c") begin_cell(attributes);
    if (name == "f") formula_ = true;
    if (name == "v" || (name == "t" && phonetic_ == 0)) inside_ = true;
    if (name == "rPh") ++phonetic_;
  }
  void close(std::string_view name) {
    if (name == "row") end_row();
    if (name == "c") end_cell();
    if (name == "v" || name == "t") inside_ = false;
    if (name == "rPh") --phonetic_;
  }
  void text(std::string_view piece) {
    if (!inside_) return;
    // One byte more than the limit, so that a cell that is too long shows as such.
    std::size_t room = limits_.cell_bytes + 1 - std::min(limits_.cell_bytes + 1, raw_.size());
    raw_ += piece.substr(0, room);
  }

 private:
  void begin_row(const Attributes& attributes) {
    int line = row_.line + 1;
    if (auto stated = attributes.find("r")) {
      std::from_chars(stated->data(), stated->data() + stated->size(), line);
    }
    row_ = Row{std::clamp(line, 1, kMostLines), {}};
    next_column_ = 0;
  }

  void begin_cell(const Attributes& attributes) {
    raw_.clear();
    formula_ = false;
    type_ = std::string(attributes.find("t").value_or("n"));
    style_ = 0;
    if (auto style = attributes.find("s")) {
      std::from_chars(style->data(), style->data() + style->size(), style_);
    }
    column_ = next_column_;
    if (auto reference = attributes.find("r")) column_ = column_of(*reference);
    next_column_ = column_ == kNowhere ? kNowhere : column_ + 1;
  }

  std::string value() const {
    if (type_ == "s") {
      std::size_t index = book_.texts.size();
      std::from_chars(raw_.data(), raw_.data() + raw_.size(), index);
      return index < book_.texts.size() ? book_.texts[index] : std::string{};
    }
    if (type_ == "b") return raw_ == "1" ? "true" : "false";
    if (type_ != "n" || raw_.size() > kLongestNumber) return base::tidy(raw_);
    auto moment = style_ < book_.styles.size() ? book_.styles[style_] : Moment::None;
    return number_text(raw_, moment, book_.calendar);
  }

  void end_cell() {
    auto where = [this] { return cell_field(row_.line, column_letters(column_)); };
    if (formula_ && raw_.empty()) {
      problems_.add(where(), "formula",
                    "This formula has no outcome in the file; open the file in a spreadsheet and "
                    "save it again.");
      return;
    }
    if (raw_.empty()) return;
    auto text = value();
    if (text.empty()) return;
    if (text.size() > limits_.cell_bytes) {
      problems_.add(where(), "too_long", fmt::format("A cell takes {} bytes.", limits_.cell_bytes));
      return;
    }
    if (column_ >= limits_.columns) {
      problems_.add(cell_field(row_.line), "too_many",
                    fmt::format("This takes {} columns.", limits_.columns));
      return;
    }
    if (row_.cells.size() <= column_) row_.cells.resize(column_ + 1);
    row_.cells[column_] = std::move(text);
  }

  void end_row() {
    if (is_blank(row_)) return;
    if (rows.size() > limits_.rows) {
      problems_.add(cell_field(row_.line), "too_many",
                    fmt::format("This takes {} lines.", limits_.rows));
      return;
    }
    rows.push_back(std::move(row_));
    row_ = Row{rows.back().line, {}};
  }

  const Workbook& book_;
  const Limits& limits_;
  ProblemList& problems_;
  Row row_;
  std::string raw_;
  std::string type_;
  std::size_t style_ = 0;
  std::size_t column_ = 0;
  std::size_t next_column_ = 0;
  bool formula_ = false;
  bool inside_ = false;
  int phonetic_ = 0;
};

}  // namespace

Result<std::vector<Row>> read_sheet(Zip& zip, const Workbook& workbook, const Limits& limits) {
  ProblemList problems;
  SheetReader reader(workbook, limits, problems);
  XmlEvents events;
  events.open = [&](std::string_view name, const Attributes& attributes) {
    reader.open(name, attributes);
  };
  events.close = [&](std::string_view name) { reader.close(name); };
  events.text = [&](std::string_view text) { reader.text(text); };
  TRY(read_xml([&](const auto& take) { return zip.read(workbook.sheet, take); }, events));
  if (!problems.empty()) return problems.take_error();
  return std::move(reader.rows);
}

}  // namespace nabij::tables
