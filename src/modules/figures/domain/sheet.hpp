// A table as it leaves the house: a name, headings, and cells that are text or a number.
//
// CSV is written for a Dutch Excel: UTF-8 with a byte order mark, semicolons, commas in numbers,
// lines end in CR LF. A text that a spreadsheet would take for a formula is led by an apostrophe
// (OWASP, CSV injection).
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace nabij::figures {

using SheetCell = std::variant<std::string, double>;

struct Sheet {
  std::string name;
  std::vector<std::string> headings;
  std::vector<std::vector<SheetCell>> rows;
};

// The text as it may stand in a cell, whoever opens it.
std::string harmless(const std::string& text);
std::string to_csv(const Sheet& sheet);

}  // namespace nabij::figures
