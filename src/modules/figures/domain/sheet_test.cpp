#include "figures/domain/sheet.hpp"

#include <gtest/gtest.h>

namespace nabij::figures {
namespace {

TEST(Sheet, OpensInADutchSpreadsheet) {
  Sheet sheet{"Gebieden", {"Buurt", "Uren"}, {{"De \"Loods\"; Oost", 12.0}, {"Kade", 2.25}}};
  EXPECT_EQ(to_csv(sheet),
            "\xEF\xBB\xBF\"Buurt\";\"Uren\"\r\n"
            "\"De \"\"Loods\"\"; Oost\";12\r\n"
            "\"Kade\";2,25\r\n");
}

TEST(Sheet, HoldsNoFormula) {
  for (const char* text : {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "|calc", "%0A"}) {
    EXPECT_EQ(harmless(text), std::string("'") + text);
  }
  EXPECT_EQ(harmless("Kade = 2"), "Kade = 2");
  EXPECT_EQ(harmless(""), "");
}

}  // namespace
}  // namespace nabij::figures
