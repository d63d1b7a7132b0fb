#include "calendar/feed.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"

namespace nabij::calendar {
namespace {

constexpr std::size_t kLineLimit = 75;
constexpr std::int64_t kMinuteMs = 60'000;

// The value of a TEXT property (RFC 5545 section 3.3.11); control characters have no place in it.
std::string escaped(std::string_view text) {
  std::string result;
  for (char each : base::is_utf8(text) ? text : std::string_view{}) {
    if (each == '\\' || each == ';' || each == ',') result += '\\';
    if (each == '\n') {
      result += "\\n";
    } else if (static_cast<unsigned char>(each) >= ' ' && each != '\x7f') {
      result += each;
    }
  }
  return result;
}

bool begins_letter(char each) { return (static_cast<unsigned char>(each) & 0xc0) != 0x80; }

class Text {
 public:
  void line(std::string_view content) {
    std::size_t room = kLineLimit;
    while (content.size() > room) {
      auto cut = room;
      while (cut > 1 && !begins_letter(content[cut])) --cut;
      text_ += std::string(content.substr(0, cut)) + "\r\n ";
      content.remove_prefix(cut);
      room = kLineLimit - 1;
    }
    text_ += std::string(content) + "\r\n";
  }
  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

std::string compact(base::LocalDay day) {
  auto text = base::to_text(day);
  return text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2);
}

// 20261123T200500, of minutes since 1970 on some clock.
std::string clock_text(std::int64_t minutes) {
  auto day = minutes / 1440 - (minutes % 1440 < 0 ? 1 : 0);
  auto rest = minutes - day * 1440;
  return fmt::format("{}T{:02}{:02}00", compact(base::LocalDay{day}), rest / 60, rest % 60);
}

std::string utc_text(base::Instant instant) { return clock_text(instant.ms / kMinuteMs) + "Z"; }

std::string local_text(const base::TimeZone& zone, base::Instant instant) {
  auto local = zone.local(instant);
  return clock_text(local.day.days * 1440 + local.minute);
}

std::string offset_text(int minutes) {
  auto size = std::abs(minutes);
  return fmt::format("{}{:02}{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

// From `offset_before` to what holds in this period, at the moment as clocks showed it before.
void write_observance(Text& text, const base::ZonePeriod& period, int offset_before) {
  std::string kind = period.daylight_saving ? "DAYLIGHT" : "STANDARD";
  auto begin = std::max<std::int64_t>(period.begin.ms / kMinuteMs, 0);
  text.line("BEGIN:" + kind);
  text.line("DTSTART:" + clock_text(begin + (begin == 0 ? 0 : offset_before)));
  text.line("TZOFFSETFROM:" + offset_text(offset_before));
  text.line("TZOFFSETTO:" + offset_text(period.offset_minutes));
  text.line("TZNAME:" + escaped(period.abbreviation));
  text.line("END:" + kind);
}

// Every period of the zone that the events touch, by itself: no rule has to be guessed.
void write_zone(Text& text, const base::TimeZone& zone, base::Instant first, base::Instant last) {
  text.line("BEGIN:VTIMEZONE");
  text.line("TZID:" + escaped(zone.name()));
  auto period = zone.period(first);
  int before = zone.period(period.begin.plus_ms(-1)).offset_minutes;
  while (true) {
    write_observance(text, period, before);
    if (period.end > last) break;
    before = period.offset_minutes;
    period = zone.period(period.end);
  }
  text.line("END:VTIMEZONE");
}

void write_event(Text& text, const Event& event, const base::TimeZone& zone) {
  text.line("BEGIN:VEVENT");
  text.line("UID:" + escaped(event.uid));
  text.line("DTSTAMP:" + utc_text(event.changed_at));
  text.line("LAST-MODIFIED:" + utc_text(event.changed_at));
  text.line(fmt::format("SEQUENCE:{}", event.sequence));
  if (event.minute) {
    auto start = zone.instant(event.day, *event.minute);
    auto key = ";TZID=" + zone.name() + ":";
    text.line("DTSTART" + key + local_text(zone, start));
    text.line("DTEND" + key + local_text(zone, start.plus_minutes(event.lasts_minutes)));
  } else {
    text.line("DTSTART;VALUE=DATE:" + compact(event.day));
    text.line("TRANSP:TRANSPARENT");
  }
  text.line("SUMMARY:" + escaped(event.title));
  if (!event.place.empty()) text.line("LOCATION:" + escaped(event.place));
  text.line(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
  text.line("CLASS:PRIVATE");
  text.line("END:VEVENT");
}

}  // namespace

std::string write_feed(const Feed& feed) {
  Text text;
  text.line("BEGIN:VCALENDAR");
  text.line("VERSION:2.0");
  text.line("PRODID:-//Nabij//Nabij//EN");
  text.line("CALSCALE:GREGORIAN");
  text.line("METHOD:PUBLISH");
  text.line("X-WR-CALNAME:" + escaped(feed.name));
  text.line(fmt::format("REFRESH-INTERVAL;VALUE=DURATION:PT{}M", feed.refresh_minutes));
  text.line(fmt::format("X-PUBLISHED-TTL:PT{}M", feed.refresh_minutes));
  if (!feed.events.empty()) {
    auto by_day = [](const Event& one, const Event& other) { return one.day < other.day; };
    auto [first, last] = std::ranges::minmax_element(feed.events, by_day);
    write_zone(text, feed.zone, feed.zone.instant(first->day, 0),
               feed.zone.instant(last->day.plus_days(2), 0));
  }
  for (const auto& event : feed.events) write_event(text, event, feed.zone);
  text.line("END:VCALENDAR");
  return text.take();
}

}  // namespace nabij::calendar
