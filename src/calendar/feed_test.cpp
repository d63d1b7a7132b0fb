// What is written here is read back by libical, which many calendars are built on.
#include "calendar/feed.hpp"

#include <gtest/gtest.h>
#include <libical/ical.h>
#include <rapidcheck.h>

#include <map>
#include <memory>
#include <sstream>

#include "base/text.hpp"

namespace nabij::calendar {
namespace {

struct FreeComponent {
  void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

Component parsed(const std::string& text) {
  Component component(icalparser_parse_string(text.c_str()));
  if (component) EXPECT_EQ(icalcomponent_count_errors(component.get()), 0) << text;
  EXPECT_TRUE(component) << text;
  return component;
}

base::TimeZone zone(const std::string& name = "Europe/Amsterdam") {
  return *base::TimeZone::create(name);
}

base::LocalDay day(std::string_view text) { return *base::parse_day(text); }

Event event(std::string uid, base::LocalDay on, std::optional<int> minute) {
  Event event;
  event.uid = std::move(uid);
  event.day = on;
  event.minute = minute;
  event.title = "Afspraak";
  event.changed_at = *base::parse_instant("2026-11-01T10:00:00Z");
  return event;
}

// When events begin, by uid, in seconds of UTC, as libical works it out from the zone in the feed.
std::map<std::string, std::int64_t> begins(icalcomponent* feed) {
  std::map<std::string, std::int64_t> found;
  for (auto* each = icalcomponent_get_first_component(feed, ICAL_VEVENT_COMPONENT); each != nullptr;
       each = icalcomponent_get_next_component(feed, ICAL_VEVENT_COMPONENT)) {
    auto* start = icalcomponent_get_first_property(each, ICAL_DTSTART_PROPERTY);
    auto time = icalproperty_get_datetime_with_component(start, feed);
    found[icalcomponent_get_uid(each)] =
        icaltime_as_timet_with_zone(time, icaltime_get_timezone(time));
  }
  return found;
}

TEST(Feed, SaysTheSameMomentsInEveryZone) {
  for (const std::string name : {"Europe/Amsterdam", "America/New_York", "Asia/Kolkata",
                                 "Pacific/Auckland", "Africa/Casablanca", "UTC", "Europe/Dublin"}) {
    Feed feed{"Agenda", zone(name), {}, 60};
    std::map<std::string, std::int64_t> expected;
    for (int count = 0; count < 400; ++count) {
      auto on = day("2026-01-01").plus_days(count);
      int minute = count * 37 % 1440;
      auto uid = "event-" + std::to_string(count);
      feed.events.push_back(event(uid, on, minute));
      expected[uid] = feed.zone.instant(on, minute).ms / 1000;
    }
    auto read = parsed(write_feed(feed));
    EXPECT_EQ(begins(read.get()), expected) << name;
  }
}

TEST(Feed, GivesAWholeDayNoTime) {
  auto read = parsed(write_feed({"Agenda", zone(), {event("a", day("2026-11-24"), {})}, 60}));
  auto* only = icalcomponent_get_first_component(read.get(), ICAL_VEVENT_COMPONENT);
  auto start = icalcomponent_get_dtstart(only);
  EXPECT_TRUE(icaltime_is_date(start));
  EXPECT_EQ(start.day, 24);
  EXPECT_EQ(start.month, 11);
}

TEST(Feed, SaysWhatIsCancelled) {
  auto cancelled = event("a", day("2026-11-24"), 840);
  cancelled.cancelled = true;
  cancelled.sequence = 3;
  auto read = parsed(write_feed({"Agenda", zone(), {cancelled}, 60}));
  auto* only = icalcomponent_get_first_component(read.get(), ICAL_VEVENT_COMPONENT);
  EXPECT_EQ(icalcomponent_get_status(only), ICAL_STATUS_CANCELLED);
  EXPECT_EQ(icalcomponent_get_sequence(only), 3);
}

TEST(Feed, IsWholeWithoutEvents) {
  auto read = parsed(write_feed({"Agenda", zone(), {}, 60}));
  EXPECT_EQ(icalcomponent_count_components(read.get(), ICAL_ANY_COMPONENT), 0);
}

// What remains of a text when control characters but for the newline are left out.
std::string shown(const std::string& text) {
  std::string kept;
  for (char each : text) {
    if (each == '\n' || (static_cast<unsigned char>(each) >= ' ' && each != '\x7f')) kept += each;
  }
  return kept;
}

TEST(Feed, KeepsEveryTitleAsItIsAndNothingElse) {
  for (const auto& title : std::vector<std::string>{
           "Koffie; met Noor, om 3 uur\\half 4", "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "regel\nregel",
           "één 😀 twee", std::string("tab\tnul\0bel\a", 12), "a:b\"c\""}) {
    auto named = event("a", day("2026-11-24"), 840);
    named.title = title;
    named.place = title;
    auto read = parsed(write_feed({title, zone(), {named}, 60}));
    auto* only = icalcomponent_get_first_component(read.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(icalcomponent_get_summary(only), shown(title));
    EXPECT_EQ(icalcomponent_get_location(only), shown(title));
    EXPECT_EQ(icalcomponent_count_components(only, ICAL_ANY_COMPONENT), 0);
    EXPECT_EQ(icalcomponent_count_components(read.get(), ICAL_VEVENT_COMPONENT), 1);
  }
}

TEST(Feed, FoldsBetweenLetters) {
  rc::check("any title", [](const std::vector<std::uint16_t>& choices) {
    constexpr std::array<std::string_view, 6> kLetters{"a", "é", "€", "😀", ",", " "};
    std::string title = "t";
    for (auto choice : choices) title += kLetters.at(choice % kLetters.size());
    title += std::string(90, 'z');
    auto named = event("a", day("2026-11-24"), 840);
    named.title = title;
    auto text = write_feed({"Agenda", zone(), {named}, 60});
    std::stringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      RC_ASSERT(line.size() <= 76U);  // with \r
      RC_ASSERT(base::is_utf8(line));
      RC_ASSERT(line.ends_with('\r'));
    }
    auto read = parsed(text);
    auto* only = icalcomponent_get_first_component(read.get(), ICAL_VEVENT_COMPONENT);
    RC_ASSERT(icalcomponent_get_summary(only) == title);
  });
}

}  // namespace
}  // namespace nabij::calendar
