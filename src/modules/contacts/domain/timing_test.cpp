#include "contacts/domain/timing.hpp"

#include <gtest/gtest.h>

namespace nabij::contacts {
namespace {

base::Instant at(std::string_view text) { return *base::parse_instant(text); }

TEST(Timing, StampsOnTheCalendarOfTheRegion) {
  auto zone = *base::TimeZone::create("Europe/Amsterdam");
  auto stamped = stamp(zone, at("2026-12-31T23:30:00Z"));
  EXPECT_EQ(base::to_text(stamped.day), "2027-01-01");
  EXPECT_EQ(stamped.month, 2027 * 12);
  EXPECT_EQ(stamped.minute, 30);
}

TEST(Timing, AllowsAClockThatRunsFiveMinutesAhead) {
  auto now = at("2026-11-23T22:00:00Z");
  EXPECT_TRUE(require_sensible(now.plus_minutes(5), now, "started_at").has_value());
  auto refused = require_sensible(now.plus_minutes(5).plus_ms(1), now, "started_at");
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields.at(0).code, "in_the_future");
}

TEST(Timing, RefusesWhatIsLongerAgoThanFourHundredDays) {
  auto now = at("2026-11-23T22:00:00Z");
  EXPECT_TRUE(require_sensible(now.plus_days(-400), now, "at").has_value());
  EXPECT_FALSE(require_sensible(now.plus_days(-400).plus_ms(-1), now, "at").has_value());
}

TEST(Timing, RefusesAStretchThatIsEmptyOrEndless) {
  auto now = at("2026-11-23T22:00:00Z");
  auto from = now.plus_minutes(-20 * 60);
  EXPECT_FALSE(require_sensible(from, from, now).has_value());
  EXPECT_TRUE(require_sensible(from, from.plus_minutes(1), now).has_value());
  EXPECT_TRUE(require_sensible(from, from.plus_minutes(16 * 60), now).has_value());
  EXPECT_FALSE(require_sensible(from, from.plus_minutes(16 * 60 + 1), now).has_value());
}

TEST(Timing, CountsWholeMinutes) {
  auto from = at("2026-11-23T22:00:00Z");
  EXPECT_EQ(minutes_between(from, from.plus_ms(119'999)), 1);
  EXPECT_EQ(minutes_between(from, from.plus_ms(120'000)), 2);
}

}  // namespace
}  // namespace nabij::contacts
