#include "tables/csv.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"

namespace nabij::tables {
namespace {

using testing::ElementsAre;

Table read(std::string_view bytes, const Limits& limits = {}) {
  auto table = read_table(bytes, limits);
  EXPECT_TRUE(table.has_value()) << (table.has_value() ? "" : table.error().fields[0].message);
  return table.has_value() ? std::move(*table) : Table{};
}

base::FieldError refusal(std::string_view bytes, const Limits& limits = {}) {
  auto table = read_table(bytes, limits);
  if (table.has_value() || table.error().fields.empty()) return {"read", "", ""};
  return table.error().fields[0];
}

TEST(Csv, TellsTheSeparatorByWhatMostLinesAgreeOn) {
  struct {
    std::string_view name, text;
    char separator;
  } rows[] = {
      {"semicolons with decimal commas", "a;b\n1,5;2,5\n1,5;2,5\n", ';'},
      {"commas", "a,b,c\n1,2,3\n", ','},
      {"tabs", "a\tb\n1\t2\n", '\t'},
      {"a title with a comma above", "Contacten, 2025\n\na;b;c\n1;2;3\n4;5;6\n", ';'},
      {"separators inside quotes", "a,b\n\"1;2;3\",4\n\"1;2;3\",4\n", ','},
  };
  for (const auto& row : rows) EXPECT_EQ(find_separator(row.text), row.separator) << row.name;
}

TEST(Csv, ReadsQuotedCellsWithLineBreaksAndKeepsTheLineNumbers) {
  auto table =
      read("datum;notitie\r\n2026-01-02;\"eerste\nregel \"\"twee\"\"\"\r\n2026-01-03;x\r\n");
  ASSERT_EQ(table.rows.size(), 2U);
  EXPECT_EQ(table.rows[0].cells[1], "eerste\nregel \"twee\"");
  EXPECT_EQ(table.rows[1].line, 4);
}

TEST(Csv, ReadsUtf8WithAMarkAndWindows1252) {
  EXPECT_THAT(read("\xEF\xBB\xBFna\xC3\xA0m;b\nZo\xC3\xAB;2\n").header, ElementsAre("naàm", "b"));
  auto old = read("naam;b\nZo\xEB \x80 5;\x93wat\x94\n");
  EXPECT_THAT(old.rows[0].cells, ElementsAre("Zoë € 5", "“wat”"));
}

TEST(Csv, LeavesOutTitlesAboveTheHeaderAndEmptyLines) {
  auto table = read("Overzicht;;\n;;\nDatum;Plek;Aantal\n01-02-2026;Plein;3\n;;\n");
  EXPECT_THAT(table.header, ElementsAre("Datum", "Plek", "Aantal"));
  EXPECT_EQ(table.header_line, 3);
  ASSERT_EQ(table.rows.size(), 1U);
  EXPECT_EQ(table.rows[0].line, 4);
}

TEST(Csv, FillsUpShortLinesAndNamesWhatGoesOnBeyondTheHeader) {
  EXPECT_THAT(read("a;b;c\n1\n").rows[0].cells, ElementsAre("1", "", ""));
  auto wrong = refusal("a;b\n1;2\n1;2;3\n");
  EXPECT_EQ(wrong.field, "line 3, column C");
  EXPECT_EQ(wrong.code, "wrong_length");
}

TEST(Csv, NamesLineAndColumnOfWhatIsWrong) {
  Limits small{.columns = 3, .rows = 2, .cell_bytes = 10};
  struct {
    std::string_view name, text, field, code;
  } rows[] = {
      {"a quote that stays open", "a;b\n1;\"2\n3;4\n", "line 2", "unclosed_quote"},
      {"a cell that is too long", "a;b\n1;12345678901\n", "line 2, column B", "too_long"},
      {"too many lines", "a;b\n1;2\n1;2\n1;2\n", "line 4", "too_many"},
      {"too many columns", "a;b;c;d\n1;2;3;4\n", "line 1", "too_many"},
      {"no header", "1;2\n3;4\n", "line 1", "no_header"},
      {"a header alone", "a;b\n", "line 1", "required"},
  };
  for (const auto& row : rows) {
    auto wrong = refusal(row.text, small);
    EXPECT_EQ(wrong.field, row.field) << row.name;
    EXPECT_EQ(wrong.code, row.code) << row.name;
  }
  EXPECT_EQ(refusal(std::string_view("\xD0\xCF\x11\xE0\0\0", 6)).code, "not_a_table");
}

// Quotes every cell of a table and reads the same cells back.
RC_GTEST_PROP(Csv, GivesBackWhatWasQuoted, (std::vector<std::vector<std::string>> cells)) {
  std::string text = "first;second\n";
  std::vector<std::string> expected;
  for (const auto& row : cells) {
    std::string value = row.empty() ? "" : row[0];
    std::erase_if(value, [](char letter) { return static_cast<unsigned char>(letter) > 0x7e; });
    std::erase(value, '\0');
    std::string quoted;
    for (char letter : value)
      quoted += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    text += "\"" + quoted + "\";x\n";
    expected.push_back(base::tidy(value));
  }
  auto rows = read_csv_rows(text, {});
  RC_ASSERT(rows.has_value());
  RC_ASSERT(rows->size() == cells.size() + 1);
  for (std::size_t at = 0; at < expected.size(); ++at) {
    RC_ASSERT((*rows)[at + 1].cells[0] == expected[at]);
  }
}

}  // namespace
}  // namespace nabij::tables
