// A calendar that other programs subscribe to, as iCalendar text (RFC 5545) in UTF-8, with the
// rules of the region's time zone inside, so that it needs no other source to be right.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/time.hpp"

namespace nabij::calendar {

struct Event {
  std::string uid;  // the same for the same thing, as long as it is in the feed
  base::LocalDay day;
  std::optional<int> minute;  // after local midnight; empty: the whole day
  int lasts_minutes = 60;     // of an event with a time
  std::string title;          // one line
  std::string place;          // may be empty
  base::Instant changed_at;
  int sequence = 0;  // grows with every change
  bool cancelled = false;
};

struct Feed {
  std::string name;  // what the calendar is called on a phone that others may see
  base::TimeZone zone;
  std::vector<Event> events;
  int refresh_minutes = 60;  // how often a program should look again
};

// Lines end in CRLF and are folded at 75 bytes, between letters.
std::string write_feed(const Feed& feed);

}  // namespace nabij::calendar
