#include "tables/xlsx.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <zip.h>

#include <map>

#include "tables/serial_date.hpp"

namespace nabij::tables {
namespace {

using testing::ElementsAre;
using Parts = std::map<std::string, std::string>;

// A zip file in memory.
std::string pack(const Parts& parts) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  for (const auto& [name, text] : parts) {
    zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0),
                 ZIP_FL_OVERWRITE);
  }
  EXPECT_EQ(zip_close(archive), 0);
  zip_source_open(target);
  zip_stat_t facts;
  zip_source_stat(target, &facts);
  std::string bytes(facts.size, '\0');
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

Parts workbook(const std::string& rows, const std::string& properties = "") {
  return {
      {"xl/workbook.xml", R"(<workbook xmlns:r="r">)" + properties +
                              R"(<sheets><sheet name="weg" state="hidden" r:id="rId9"/>)"
                              R"(<sheet name="Blad1" r:id="rId1"/></sheets></workbook>)"},
      {"xl/_rels/workbook.xml.rels",
       R"(<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/>)"
       "</Relationships>"},
      {"xl/sharedStrings.xml",
       R"(<sst><si><t>Datum</t></si><si><r><t>Pl</t></r><r><t>ek</t></r></si>)"
       R"(<si><t>Zo&#235;</t><rPh><t>x</t></rPh></si></sst>)"},
      {"xl/styles.xml",
       R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd-mm-yyyy\ hh:mm"/></numFmts>)"
       R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
       R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>)"
       R"(<xf numFmtId="20"/></cellXfs></styleSheet>)"},
      {"xl/worksheets/sheet1.xml",
       "<worksheet><sheetData>"
       R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c></row>)" +
           rows + "</sheetData></worksheet>"},
  };
}

Result<Table> read(const Parts& parts, const Limits& limits = {}) {
  return read_table(pack(parts), limits);
}

std::string refusal(const Parts& parts, const Limits& limits = {}) {
  auto table = read(parts, limits);
  if (table.has_value()) return "read";
  return table.error().fields.empty()
             ? std::string("no field")
             : table.error().fields[0].field + " " + table.error().fields[0].code;
}

TEST(Xlsx, ReadsTextsNumbersDatesAndTheOutcomeOfFormulas) {
  auto table = read(workbook(
      R"(<row r="5"><c r="A5" s="1"><v>46093</v></c><c r="B5" t="s"><v>2</v></c></row>)"
      R"(<row r="6"><c r="A6" s="2"><v>46093.604166666664</v></c>)"
      R"(<c r="B6" t="inlineStr"><is><t> hier </t></is></c></row>)"
      R"(<row r="7"><c r="A7" s="3"><v>0.60416666666666663</v></c><c r="B7"><v>1.5</v></c></row>)"
      R"(<row r="8"><c r="A8"><f>1+2</f><v>3</v></c><c r="B8" t="b"><v>1</v></c></row>)"));
  ASSERT_TRUE(table.has_value()) << table.error().detail;
  EXPECT_THAT(table->header, ElementsAre("Datum", "Plek"));
  ASSERT_EQ(table->rows.size(), 4U);
  EXPECT_EQ(table->rows[0].line, 5);
  EXPECT_THAT(table->rows[0].cells, ElementsAre("2026-03-12", "Zoë"));
  EXPECT_THAT(table->rows[1].cells, ElementsAre("2026-03-12 14:30", "hier"));
  EXPECT_THAT(table->rows[2].cells, ElementsAre("14:30", "1.5"));
  EXPECT_THAT(table->rows[3].cells, ElementsAre("3", "true"));
}

TEST(Xlsx, CountsDaysFrom1904WhenTheWorkbookSaysSo) {
  auto table = read(workbook(R"(<row r="3"><c r="A3" s="1"><v>44631</v></c></row>)",
                             R"(<workbookPr date1904="1"/>)"));
  ASSERT_TRUE(table.has_value());
  EXPECT_EQ(table->rows[0].cells[0], "2026-03-12");
}

TEST(Xlsx, KnowsTheLeapDayThatNeverWas) {
  EXPECT_EQ(moment_text(59, Moment::Day, Calendar::From1900), "1900-02-28");
  EXPECT_EQ(moment_text(60, Moment::Day, Calendar::From1900), std::nullopt);
  EXPECT_EQ(moment_text(61, Moment::Day, Calendar::From1900), "1900-03-01");
  EXPECT_EQ(moment_text(0, Moment::Day, Calendar::From1904), "1904-01-01");
  EXPECT_EQ(moment_of_format("0.00\"day\""), Moment::None);
  EXPECT_EQ(moment_of_format("[$-413]d mmmm jjjj"), Moment::Day);
}

TEST(Xlsx, RefusesAFormulaWithoutOutcomeAndNamesTheCell) {
  EXPECT_EQ(refusal(workbook(R"(<row r="9"><c r="B9"><f>NOW()</f></c></row>)")),
            "line 9, column B formula");
}

TEST(Xlsx, RefusesAnythingThatDeclaresEntities) {
  auto parts = workbook(R"(<row r="3"><c r="A3"><v>1</v></c></row>)");
  parts["xl/sharedStrings.xml"] =
      R"(<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>)";
  EXPECT_EQ(refusal(parts), "file not_readable");
  parts["xl/sharedStrings.xml"] =
      R"(<!DOCTYPE l SYSTEM "file:///etc/passwd"><sst><si><t>x</t></si></sst>)";
  EXPECT_EQ(refusal(parts), "file not_readable");
}

TEST(Xlsx, StopsUnpackingAtTheLimitWhateverTheFileSays) {
  auto parts = workbook("");
  parts["xl/worksheets/sheet1.xml"] =
      "<worksheet><sheetData>" + std::string(8'000'000, ' ') + "</sheetData></worksheet>";
  ASSERT_LT(pack(parts).size(), 50'000U);
  EXPECT_EQ(refusal(parts, {.inflated_bytes = 1'000'000}), "file too_large");
}

TEST(Xlsx, RefusesWhatIsNoWorkbook) {
  EXPECT_EQ(refusal({{"word/document.xml", "<document/>"}}), "file not_readable");
  auto broken = pack(workbook(R"(<row r="3"><c r="A3"><v>1</v></c></row>)"));
  EXPECT_FALSE(read_table(broken.substr(0, broken.size() / 2)).has_value());
  auto deep = workbook("");
  std::string nested;
  for (int level = 0; level < 200; ++level) nested += "<g>";
  deep["xl/styles.xml"] = nested;
  EXPECT_EQ(refusal(deep), "file not_readable");
}

TEST(Xlsx, RefusesATagThatDoesNotEnd) {
  auto parts = workbook("");
  parts["xl/worksheets/sheet1.xml"] = "<worksheet name=\"" + std::string(60'000'000, 'x') + "\"/>";
  EXPECT_EQ(refusal(parts), "file not_readable");
}

TEST(Xlsx, KeepsToTheLimitsOfLinesAndColumns) {
  Limits small{.columns = 3, .rows = 1};
  EXPECT_EQ(refusal(workbook(R"(<row r="3"><c r="ZZ3"><v>1</v></c></row>)"), small),
            "line 3 too_many");
  EXPECT_EQ(refusal(workbook(R"(<row r="3"><c r="A3"><v>1</v></c></row>)"
                             R"(<row r="4"><c r="A4"><v>1</v></c></row>)"),
                    small),
            "line 4 too_many");
}

}  // namespace
}  // namespace nabij::tables
