#include "base/text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nabij::base {
namespace {

struct TextRow {
  const char* name;
  std::string in;
  std::string out;
};
std::string name_of(const testing::TestParamInfo<TextRow>& row) { return row.param.name; }

class Fold : public testing::TestWithParam<TextRow> {};
TEST_P(Fold, MakesTextComparable) { EXPECT_EQ(fold(GetParam().in), GetParam().out); }
INSTANTIATE_TEST_SUITE_P(
    Table, Fold,
    testing::Values(
        TextRow{"Dutch", "Zoë", "zoe"}, TextRow{"Capitals", "ÀÉÎÕÜ", "aeiou"},
        TextRow{"Turkish", "Şule Iğdır", "sule igdir"}, TextRow{"Polish", "Łódź Żółć", "lodz zolc"},
        TextRow{"Czech", "Jiří Čapek", "jiri capek"}, TextRow{"Danish", "Søren Å", "soren a"},
        TextRow{"Maghrebi", "Yūsuf Ḥ", "yusuf Ḥ"}, TextRow{"ArabicStays", "يوسف", "يوسف"},
        TextRow{"DigitsAndSigns", "Rode scooter #2!", "rode scooter #2!"},
        TextRow{"MultiplicationSignStays", "a×b", "a×b"}, TextRow{"Empty", "", ""}),
    name_of);

class Tidy : public testing::TestWithParam<TextRow> {};
TEST_P(Tidy, KeepsTheWordsAndTheLines) { EXPECT_EQ(tidy(GetParam().in), GetParam().out); }
INSTANTIATE_TEST_SUITE_P(Table, Tidy,
                         testing::Values(TextRow{"Ends", "  a b \t", "a b"},
                                         TextRow{"Runs", "a \t  b", "a b"},
                                         TextRow{"Lines", "a \r\n  b\n\nc", "a\nb\n\nc"},
                                         TextRow{"NewlinesAtEnds", "\n\na\n \n", "a"},
                                         TextRow{"ControlCharacters",
                                                 std::string("a\x01\x00\x1b"
                                                             "b\x7f",
                                                             6),
                                                 "ab"},
                                         TextRow{"OnlySpace", " \n\t ", ""},
                                         TextRow{"Accents", " Zoë ", "Zoë"}),
                         name_of);

struct Utf8Row {
  const char* name;
  std::string bytes;
  bool valid;
};
class Utf8 : public testing::TestWithParam<Utf8Row> {};
TEST_P(Utf8, IsCheckedByTheByte) { EXPECT_EQ(is_utf8(GetParam().bytes), GetParam().valid); }
INSTANTIATE_TEST_SUITE_P(Table, Utf8,
                         testing::Values(Utf8Row{"Ascii", "abc", true},
                                         Utf8Row{"TwoBytes", "\xc3\xab", true},
                                         Utf8Row{"ThreeBytes", "\xe2\x82\xac", true},
                                         Utf8Row{"FourBytes", "\xf0\x9f\x9b\xb5", true},
                                         Utf8Row{"LoneContinuation", "a\x80", false},
                                         Utf8Row{"CutShort", "\xe2\x82", false},
                                         Utf8Row{"OverlongSlash", "\xc0\xaf", false},
                                         Utf8Row{"OverlongThree", "\xe0\x80\xaf", false},
                                         Utf8Row{"OverlongFour", "\xf0\x80\x80\xaf", false},
                                         Utf8Row{"Surrogate", "\xed\xa0\x80", false},
                                         Utf8Row{"LastCodePoint", "\xf4\x8f\xbf\xbf", true},
                                         Utf8Row{"BeyondTheLast", "\xf4\x90\x80\x80", false},
                                         Utf8Row{"Latin1", "Zo\xeb", false}),
                         [](const auto& row) { return row.param.name; });

TEST(Length, CountsCodePoints) {
  EXPECT_EQ(length(""), 0U);
  EXPECT_EQ(length("Zoë"), 3U);
  EXPECT_EQ(length("🛵 rood"), 6U);
}

TEST(Base64Url, AgreesWithRfc4648) {
  EXPECT_EQ(to_base64url(as_bytes("fo")), "Zm8");
  EXPECT_EQ(to_base64url(as_bytes("\xfb\xff")), "-_8");
  EXPECT_EQ(as_text(*from_base64url("Zm9vYmFy")), "foobar");
}

TEST(Base64Url, RefusesWhatIsNotCanonical) {
  for (const char* text : {"Zm8=", "Z", "Zm+", "Zm 8", "Zm9\n", "Zn9"}) {
    auto bytes = from_base64url(text);
    EXPECT_TRUE(!bytes || to_base64url(*bytes) == text) << text;
  }
  EXPECT_FALSE(from_base64url("Zm8=").has_value());
  EXPECT_FALSE(from_base64url("+/8").has_value());
  for (int letter = 128; letter < 256; ++letter) {
    EXPECT_FALSE(from_base64url("caf" + std::string(1, static_cast<char>(letter))).has_value());
  }
}

RC_GTEST_PROP(Base64Url, TextAndBackIsTheSameBytes, (const Bytes& bytes)) {
  RC_ASSERT(from_base64url(to_base64url(bytes)) == bytes);
  RC_ASSERT(to_hex(bytes).size() == bytes.size() * 2);
}

RC_GTEST_PROP(Tidy, TwiceIsOnce, (const std::string& text)) {
  RC_ASSERT(tidy(tidy(text)) == tidy(text));
}

RC_GTEST_PROP(Fold, TwiceIsOnceAndStaysUtf8, (const std::string& text)) {
  auto once = fold(text);
  RC_ASSERT(is_utf8(once));
  RC_ASSERT(fold(once) == once);
}

TEST(Hex, WritesTwoDigitsAByte) { EXPECT_EQ(to_hex(as_bytes("\x01\xff")), "01ff"); }

}  // namespace
}  // namespace nabij::base
