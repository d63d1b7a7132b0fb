#include "figures/domain/sheet.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace nabij::figures {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string quoted(const std::string& text) {
  std::string cell = "\"";
  for (char letter : harmless(text)) {
    if (letter == '"') cell += '"';
    cell += letter;
  }
  return cell + "\"";
}

// Whole numbers as they are, others with at most two decimals.
std::string number(double value) {
  if (std::floor(value) == value) return fmt::format("{:.0f}", value);
  auto text = fmt::format("{:.2f}", value);
  std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

std::string written(const SheetCell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  return text != nullptr ? quoted(*text) : number(std::get<double>(cell));
}

}  // namespace

std::string harmless(const std::string& text) {
  constexpr std::string_view kFormula = "=+-@\t\r\n|%";
  bool risky = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
  return risky ? "'" + text : text;
}

std::string to_csv(const Sheet& sheet) {
  std::string csv(kByteOrderMark);
  auto end_line = [&] {
    if (!csv.empty() && csv.back() == ';') csv.pop_back();
    csv += "\r\n";
  };
  for (const auto& heading : sheet.headings) csv += quoted(heading) + ";";
  end_line();
  for (const auto& row : sheet.rows) {
    for (const auto& cell : row) csv += written(cell) + ";";
    end_line();
  }
  return csv;
}

}  // namespace nabij::figures
