#include "base/ids.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace nabij::base {
namespace {

class IdSourceTest : public testing::Test {
 protected:
  ManualClock clock_{Instant{1'700'000'000'000}};
  SeededRandom random_{7};
  IdSource ids_{clock_, random_};
};

TEST_F(IdSourceTest, IdsWithinOneMillisecondSortInTheOrderTheyWereMade) {
  Uuid previous = ids_.next();
  for (int count = 0; count < 5000; ++count) {
    Uuid next = ids_.next();
    ASSERT_LT(previous, next);
    previous = next;
  }
}

TEST_F(IdSourceTest, IdsKeepTheirOrderWhenTheClockGoesBack) {
  Uuid before = ids_.next();
  clock_.advance_ms(-60'000);
  EXPECT_LT(before, ids_.next());
}

TEST_F(IdSourceTest, AnIdCarriesTheTimeOfItsClock) {
  EXPECT_EQ(to_text(ids_.next()).substr(0, 13), "018bcfe5-6800");
  EXPECT_EQ(to_text(ids_.next_at(Instant{0})).substr(0, 13), "00000000-0000");
}

TEST_F(IdSourceTest, EveryIdIsVersionSevenOfTheRfcVariant) {
  for (int count = 0; count < 100; ++count) {
    auto text = to_text(ids_.next());
    EXPECT_EQ(text[14], '7');
    EXPECT_NE(std::string("89ab").find(text[19]), std::string::npos);
  }
}

TEST_F(IdSourceTest, IdsOfThePastDoNotRepeat) {
  std::set<Uuid> seen;
  for (int count = 0; count < 10'000; ++count) seen.insert(ids_.next_at(Instant{1000}));
  EXPECT_EQ(seen.size(), 10'000U);
}

struct UuidRow {
  const char* name;
  const char* text;
  bool accepted;
};

class ParseUuid : public testing::TestWithParam<UuidRow> {};

TEST_P(ParseUuid, AcceptsVersionSevenOnly) {
  EXPECT_EQ(parse_uuid(GetParam().text).has_value(), GetParam().accepted);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseUuid,
    testing::Values(UuidRow{"LowerCase", "018bcfe5-6800-7abc-8def-0123456789ab", true},
                    UuidRow{"UpperCase", "018BCFE5-6800-7ABC-8DEF-0123456789AB", true},
                    UuidRow{"VersionFour", "018bcfe5-6800-4abc-8def-0123456789ab", false},
                    UuidRow{"OtherVariant", "018bcfe5-6800-7abc-cdef-0123456789ab", false},
                    UuidRow{"Nil", "00000000-0000-0000-0000-000000000000", false},
                    UuidRow{"NoHyphens", "018bcfe568007abc8def0123456789ab", false},
                    UuidRow{"HyphenMoved", "018bcfe56-800-7abc-8def-0123456789ab", false},
                    UuidRow{"NotHexadecimal", "018bcfe5-6800-7abc-8def-0123456789ag", false},
                    UuidRow{"OneLetterShort", "018bcfe5-6800-7abc-8def-0123456789a", false},
                    UuidRow{"InBraces", "{018bcfe5-6800-7abc-8def-0123456789ab}", false},
                    UuidRow{"Empty", "", false}),
    [](const auto& row) { return row.param.name; });

RC_GTEST_PROP(Uuid, TextAndBackIsTheSameId, ()) {
  SeededRandom random(*rc::gen::arbitrary<std::uint64_t>());
  ManualClock clock(Instant{*rc::gen::inRange<std::int64_t>(0, 1LL << 47)});
  IdSource ids(clock, random);
  Uuid uuid = ids.next();
  RC_ASSERT(parse_uuid(to_text(uuid)) == uuid);
}

RC_GTEST_PROP(Uuid, ALaterClockMakesALargerIdAsText, ()) {
  SeededRandom random(*rc::gen::arbitrary<std::uint64_t>());
  ManualClock clock(Instant{*rc::gen::inRange<std::int64_t>(0, 1LL << 46)});
  IdSource ids(clock, random);
  auto before = to_text(ids.next());
  clock.advance_ms(*rc::gen::inRange<std::int64_t>(1, 1LL << 40));
  RC_ASSERT(before < to_text(ids.next()));
}

TEST(SeededRandom, RepeatsForOneSeedAndDiffersForAnother) {
  SeededRandom first(1);
  SeededRandom same(1);
  SeededRandom other(2);
  auto value = first.next();
  EXPECT_EQ(value, same.next());
  EXPECT_NE(value, other.next());
}

TEST(SystemRandom, FillsEveryByte) {
  SystemRandom random;
  std::array<unsigned char, 4096> bytes{};
  random.fill(bytes);
  std::set<unsigned char> seen(bytes.begin(), bytes.end());
  EXPECT_GT(seen.size(), 200U);
}

}  // namespace
}  // namespace nabij::base
