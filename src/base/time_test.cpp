#include "base/time.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nabij::base {
namespace {

Instant at(std::string_view text) { return parse_instant(text).value(); }
LocalDay on(std::string_view text) { return parse_day(text).value(); }

struct InstantRow {
  const char* name;
  const char* text;
  std::optional<std::int64_t> ms;
};

class ParseInstant : public testing::TestWithParam<InstantRow> {};

TEST_P(ParseInstant, ReadsRfc3339) {
  auto parsed = parse_instant(GetParam().text);
  ASSERT_EQ(parsed.has_value(), GetParam().ms.has_value());
  if (parsed) EXPECT_EQ(parsed->ms, *GetParam().ms);
}

INSTANTIATE_TEST_SUITE_P(
    Table, ParseInstant,
    testing::Values(InstantRow{"Epoch", "1970-01-01T00:00:00Z", 0},
                    InstantRow{"Seconds", "2026-11-23T22:15:00Z", 1'795'472'100'000},
                    InstantRow{"LowerCase", "2026-11-23t22:15:00z", 1'795'472'100'000},
                    InstantRow{"Milliseconds", "2026-11-23T22:15:00.007Z", 1'795'472'100'007},
                    InstantRow{"OneDigitIsTenths", "2026-11-23T22:15:00.5Z", 1'795'472'100'500},
                    InstantRow{"NanosecondsAreCut", "2026-11-23T22:15:00.123456789Z",
                               1'795'472'100'123},
                    InstantRow{"TenDigits", "2026-11-23T22:15:00.1234567891Z", std::nullopt},
                    InstantRow{"EastOfGreenwich", "2026-11-23T23:15:00+01:00", 1'795'472'100'000},
                    InstantRow{"WestOfGreenwich", "2026-11-23T18:45:00-03:30", 1'795'472'100'000},
                    InstantRow{"LeapDay", "2024-02-29T00:00:00Z", 1'709'164'800'000},
                    InstantRow{"NoLeapDay", "2023-02-29T00:00:00Z", std::nullopt},
                    InstantRow{"CenturyWithoutLeapDay", "2100-02-29T00:00:00Z", std::nullopt},
                    InstantRow{"Month13", "2026-13-01T00:00:00Z", std::nullopt},
                    InstantRow{"Hour24", "2026-11-23T24:00:00Z", std::nullopt},
                    InstantRow{"Minute60", "2026-11-23T22:60:00Z", std::nullopt},
                    InstantRow{"LeapSecond", "2016-12-31T23:59:60Z", std::nullopt},
                    InstantRow{"NoZone", "2026-11-23T22:15:00", std::nullopt},
                    InstantRow{"SpaceForT", "2026-11-23 22:15:00Z", std::nullopt},
                    InstantRow{"DotWithoutDigits", "2026-11-23T22:15:00.Z", std::nullopt},
                    InstantRow{"OffsetWithoutColon", "2026-11-23T22:15:00+0100", std::nullopt},
                    InstantRow{"Offset24Hours", "2026-11-23T22:15:00+24:00", std::nullopt},
                    InstantRow{"TextBehind", "2026-11-23T22:15:00Zulu", std::nullopt},
                    InstantRow{"SignInAYear", "+026-11-23T22:15:00Z", std::nullopt},
                    InstantRow{"Before1970", "1969-12-31T23:59:59Z", std::nullopt},
                    InstantRow{"Before1970ByOffset", "1970-01-01T00:30:00+01:00", std::nullopt},
                    InstantRow{"Empty", "", std::nullopt}),
    [](const auto& row) { return row.param.name; });

TEST(InstantText, ShowsMillisecondsOnlyWhenThereAreAny) {
  EXPECT_EQ(to_text(Instant{1'795'472'100'000}), "2026-11-23T22:15:00Z");
  EXPECT_EQ(to_text(Instant{1'795'472'100'070}), "2026-11-23T22:15:00.070Z");
  EXPECT_EQ(to_text(Instant{-1}), "1969-12-31T23:59:59.999Z");
}

RC_GTEST_PROP(InstantText, TextAndBackIsTheSameInstant, ()) {
  Instant instant{*rc::gen::inRange<std::int64_t>(0, 253'402'300'800'000)};  // up to year 9999
  RC_ASSERT(parse_instant(to_text(instant)) == instant);
}

RC_GTEST_PROP(LocalDayText, TextAndBackIsTheSameDay, ()) {
  LocalDay day{*rc::gen::inRange<std::int64_t>(-100'000, 2'900'000)};
  RC_ASSERT(parse_day(to_text(day)) == day);
  RC_ASSERT(day.monday().weekday() == 0);
  RC_ASSERT(day.monday() <= day);
  RC_ASSERT(day < day.monday().plus_days(7));
}

TEST(LocalDay, KnowsItsPlaceOnTheCalendar) {
  LocalDay day = on("2026-11-23");
  EXPECT_EQ(day.weekday(), 0);
  EXPECT_EQ(day.year(), 2026);
  EXPECT_EQ(day.month(), 11);
  EXPECT_EQ(on("2027-01-03").monday(), on("2026-12-28"));
  EXPECT_EQ(on("1969-12-31").weekday(), 2);
}

TEST(ParseDay, RefusesWhatIsNotADay) {
  for (const char* text :
       {"", "2026-11-31", "2026-1-01", "2026/11/23", "2026-11-23T", "20261123"}) {
    EXPECT_FALSE(parse_day(text).has_value()) << text;
  }
}

class Amsterdam : public testing::Test {
 protected:
  TimeZone zone_ = TimeZone::create("Europe/Amsterdam").value();
};

TEST_F(Amsterdam, IsOneHourAheadInWinterAndTwoInSummer) {
  auto winter = zone_.local(at("2026-11-23T22:15:00Z"));
  EXPECT_EQ(winter.day, on("2026-11-23"));
  EXPECT_EQ(winter.minute, 23 * 60 + 15);
  auto summer = zone_.local(at("2026-07-01T22:15:00Z"));
  EXPECT_EQ(summer.day, on("2026-07-02"));
  EXPECT_EQ(summer.minute, 15);
}

TEST_F(Amsterdam, ALocalTimeInTheSkippedHourMovesForwardToThree) {
  LocalDay day = on("2026-03-29");
  EXPECT_EQ(zone_.instant(day, 119), at("2026-03-29T00:59:00Z"));
  EXPECT_EQ(zone_.instant(day, 150), at("2026-03-29T01:00:00Z"));
  EXPECT_EQ(zone_.instant(day, 180), at("2026-03-29T01:00:00Z"));
  EXPECT_EQ(zone_.local(at("2026-03-29T01:00:00Z")).minute, 180);
}

TEST_F(Amsterdam, ALocalTimeInTheDoubledHourMeansTheFirst) {
  LocalDay day = on("2026-10-25");
  EXPECT_EQ(zone_.instant(day, 150), at("2026-10-25T00:30:00Z"));
  EXPECT_EQ(zone_.local(at("2026-10-25T00:30:00Z")).minute, 150);
  EXPECT_EQ(zone_.local(at("2026-10-25T01:30:00Z")).minute, 150);
  EXPECT_EQ(zone_.instant(day, 180), at("2026-10-25T02:00:00Z"));
}

TEST_F(Amsterdam, DaysOfTheChangeLast23And25Hours) {
  auto length_h = [&](LocalDay day) {
    return (zone_.instant(day.plus_days(1), 0).ms - zone_.instant(day, 0).ms) / 3'600'000;
  };
  EXPECT_EQ(length_h(on("2026-03-29")), 23);
  EXPECT_EQ(length_h(on("2026-10-25")), 25);
  EXPECT_EQ(length_h(on("2026-11-23")), 24);
}

TEST_F(Amsterdam, APeriodSaysHowFarFromUtcAndUntilWhen) {
  auto winter = zone_.period(*parse_instant("2026-11-23T12:00:00Z"));
  EXPECT_EQ(winter.begin, *parse_instant("2026-10-25T01:00:00Z"));
  EXPECT_EQ(winter.end, *parse_instant("2027-03-28T01:00:00Z"));
  EXPECT_EQ(winter.offset_minutes, 60);
  EXPECT_FALSE(winter.daylight_saving);
  EXPECT_EQ(winter.abbreviation, "CET");
  auto summer = zone_.period(winter.end);
  EXPECT_EQ(summer.offset_minutes, 120);
  EXPECT_TRUE(summer.daylight_saving);
  auto always = TimeZone::create("UTC")->period(Instant{0});
  EXPECT_LT(always.begin, Instant{0});
  EXPECT_GT(always.end, *parse_instant("2500-01-01T00:00:00Z"));
}

RC_GTEST_FIXTURE_PROP(Amsterdam, AnInstantLiesWithinItsLocalMinute, ()) {
  Instant instant{*rc::gen::inRange<std::int64_t>(0, 4'102'444'800'000)};  // up to 2100
  auto local = zone_.local(instant);
  RC_ASSERT(local.minute >= 0);
  RC_ASSERT(local.minute < 1440);
  auto back = zone_.instant(local.day, local.minute);
  // In the doubled hour the way back finds the first of the two.
  auto behind_ms = instant.ms - back.ms;
  RC_ASSERT(behind_ms % 3'600'000 < 60'000);
  RC_ASSERT(behind_ms >= 0);
  RC_ASSERT(behind_ms < 3'660'000);
}

TEST(TimeZone, RefusesANameThatIsNotInTheDatabase) {
  auto zone = TimeZone::create("Europe/Nergens");
  ASSERT_FALSE(zone.has_value());
  EXPECT_EQ(zone.error().code, ErrorCode::InvalidInput);
  EXPECT_EQ(zone.error().fields.at(0).field, "time_zone");
}

}  // namespace
}  // namespace nabij::base
