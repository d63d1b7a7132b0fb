#include "areas/domain/baseline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nabij::areas {
namespace {

using testing::ElementsAre;

const MeasureColumns kColumns{{"gwb_code", "area_code"},         {"aant_inw", "inhabitants"},
                              {"aantalinwoners", "inhabitants"}, {"k_15tot25jaar", "aged_15_24"},
                              {"a_15_24", "aged_15_24"},         {"p_15_24_jr", "share_15_24"}};
const MeasureUnits kUnits{{"share_15_24", {true}}};

Result<BaselineTable> read(std::string_view text) {
  auto table = tables::read_csv(text);
  if (!table.has_value()) return table.error();
  return read_baseline(*table, kColumns, kUnits);
}

std::vector<std::string> fields_at_fault(std::string_view text) {
  std::vector<std::string> fields;
  auto table = read(text);
  if (table.has_value()) return fields;
  for (const auto& field : table.error().fields) fields.push_back(field.field);
  return fields;
}

TEST(Csv, FindsTheSeparatorAndReadsQuotedCells) {
  auto table = tables::read_csv(
      "\xEF\xBB\xBF"
      "code,name\r\n"
      "BU1,\"Oost, \"\"de oever\"\"\"\r\n\r\nBU2,West");
  ASSERT_TRUE(table.has_value());
  EXPECT_THAT(table->header, ElementsAre("code", "name"));
  ASSERT_EQ(table->rows.size(), 2U);
  EXPECT_THAT(table->rows[0].cells, ElementsAre("BU1", "Oost, \"de oever\""));
  EXPECT_EQ(table->rows[1].line, 4);
}

TEST(Csv, NamesLinesOfAnotherLength) {
  auto table = tables::read_csv("code;name\nBU1\nBU2;West\nBU3;Oost;12\n");
  ASSERT_FALSE(table.has_value());
  ASSERT_EQ(table.error().fields.size(), 2U);
  EXPECT_EQ(table.error().fields[0].field, "line 2");
  EXPECT_EQ(table.error().fields[1].field, "line 4");
}

TEST(Csv, RefusesAQuoteThatNeverCloses) {
  EXPECT_FALSE(tables::read_csv("code;name\nBU1;\"West\n").has_value());
}

RC_GTEST_PROP(Csv, NeverTripsOverAnyText, (const std::string& text)) {
  auto table = tables::read_csv(text);
  RC_ASSERT(table.has_value() || !table.error().fields.empty());
}

TEST(Baseline, MatchesColumnsWithoutTheNumberThatShiftsEveryYear) {
  EXPECT_EQ(measure_of(kColumns, "AantalInwoners_5"), "inhabitants");
  EXPECT_EQ(measure_of(kColumns, "AantalInwoners_17"), "inhabitants");
  EXPECT_EQ(measure_of(kColumns, "k_15Tot25Jaar_9"), "aged_15_24");
  EXPECT_EQ(measure_of(kColumns, "a_15_24"), "aged_15_24");
  EXPECT_EQ(measure_of(kColumns, "AantalHonden_3"), std::nullopt);
}

TEST(Baseline, ReadsNumbersDecimalCommasAndMissingCells) {
  auto table = read(
      "gwb_code;aant_inw;p_15_24_jr;honden\n"
      "BU1;1200;12,5;3\nBU2;.;-99997;3\nBU3;;7;3\n");
  ASSERT_TRUE(table.has_value());
  EXPECT_THAT(table->codes, ElementsAre("BU1", "BU2", "BU3"));
  EXPECT_THAT(table->measures, ElementsAre("inhabitants", "share_15_24"));
  EXPECT_THAT(table->ignored_columns, ElementsAre("honden"));
  EXPECT_EQ(table->cells[1].value, 12.5);
  EXPECT_EQ(table->cells[2].value, std::nullopt);
  EXPECT_EQ(table->cells[3].value, std::nullopt);
  EXPECT_EQ(table->cells[4].value, std::nullopt);
}

TEST(Baseline, PrefersTheFullCodeOverAPartOfIt) {
  auto table = read("gwb_code_10;gwb_code_8;gwb_code;aant_inw\nx;0268;GM0268;100\n");
  ASSERT_TRUE(table.has_value());
  EXPECT_THAT(table->codes, ElementsAre("GM0268"));
}

TEST(Baseline, NamesEveryCellAtFaultByLineAndColumn) {
  EXPECT_THAT(fields_at_fault("gwb_code;aant_inw;p_15_24_jr\nBU1;1.200,5;101\nBU1;-4;12\n;7;x\n"),
              ElementsAre("line 2, column aant_inw", "line 2, column p_15_24_jr",
                          "line 3, column gwb_code", "line 3, column aant_inw",
                          "line 4, column gwb_code", "line 4, column p_15_24_jr"));
}

TEST(Baseline, RefusesATableWithoutCodesOrFigures) {
  EXPECT_THAT(fields_at_fault("naam;honden\nOost;3\n"), ElementsAre("line 1", "line 1"));
}

TEST(Baseline, RefusesTwoColumnsForOneFigure) {
  EXPECT_THAT(fields_at_fault("gwb_code;aant_inw;AantalInwoners_5\nBU1;1;2\n"),
              ElementsAre("line 1, column AantalInwoners_5"));
}

}  // namespace
}  // namespace nabij::areas
