// The page on the settings, held against the settings.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#include "app/config.hpp"
#include "base/text.hpp"

namespace nabij::app {
namespace {

using Cells = std::vector<std::string>;

Cells cells_of(const std::string& line) {
  Cells cells;
  std::stringstream row(line);
  std::string cell;
  while (std::getline(row, cell, '|')) cells.push_back(base::tidy(cell));
  if (!cells.empty()) cells.erase(cells.begin());  // before the first bar
  return cells;
}

// The rows of the page's tables by key, without the meaning, which has to say something.
std::map<std::string, Cells> documented() {
  std::ifstream page(NABIJ_DOCS "/operations/configuration.md");
  std::map<std::string, Cells> rows;
  std::string line;
  while (std::getline(page, line)) {
    if (!line.starts_with("| `")) continue;
    auto cells = cells_of(line);
    EXPECT_GT(cells.at(1).size(), 20U) << line;
    cells.erase(cells.begin() + 1);
    EXPECT_TRUE(rows.emplace(cells.at(0), cells).second) << line;
  }
  return rows;
}

std::string code(std::string_view text) { return fmt::format("`{}`", text); }

std::string range_of(const ConfigKey& key) {
  if (key.kind == KeyKind::Boolean) return "`true`, `false`";
  if (key.kind == KeyKind::Text) return "";
  return fmt::format("{} to {}", key.minimum, key.maximum);
}

TEST(ConfigDocument, SaysOfEveryKeyWhatHolds) {
  std::map<std::string, Cells> expected;
  for (const auto& key : config_keys()) {
    expected[code(key.name)] = {
        code(key.name),
        key.default_value.empty() ? "empty" : code(key.default_value),
        std::string(key.unit),
        range_of(key),
        code(environment_name(key.name)),
        code(option_name(key.name)),
    };
  }
  EXPECT_EQ(documented(), expected);
}

}  // namespace
}  // namespace nabij::app
