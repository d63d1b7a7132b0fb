#include "http/schema.hpp"

#include <gtest/gtest.h>

namespace nabij::http {
namespace {

TEST(Components, KeepOneNameForWhatIsTheSame) {
  Components components;
  EXPECT_EQ(components.add("Bell", Direction::Output, "{}"), "Bell");
  EXPECT_EQ(components.add("Bell", Direction::Input, "{}"), "Bell");
  EXPECT_EQ(components.all().size(), 1U);
}

TEST(Components, CallAnInputNewWhereItDiffersFromTheOutput) {
  Components components;
  components.add("Bell", Direction::Output, R"({"type":"string"})");
  EXPECT_EQ(components.add("Bell", Direction::Input, R"({"maxLength":5})"), "NewBell");
  EXPECT_EQ(components.add("Bell", Direction::Input, R"({"maxLength":5})"), "NewBell");
  EXPECT_EQ(components.all().at("Bell"), R"({"type":"string"})");
}

TEST(Components, NumberWhatOnlySharesAName) {
  Components components;
  components.add("Bell", Direction::Output, "1");
  EXPECT_EQ(components.add("Bell", Direction::Output, "2"), "Bell2");
  EXPECT_EQ(components.add("Bell", Direction::Output, "3"), "Bell3");
  EXPECT_EQ(components.add("Bell", Direction::Output, "2"), "Bell2");
}

}  // namespace
}  // namespace nabij::http
