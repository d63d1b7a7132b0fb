// What stands in somebody's calendar, and how little it says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/feed.hpp"
#include "identity/identity.hpp"

namespace nabij::calendars {

// Something still to come.
struct Entry {
  std::string uid;
  base::LocalDay day;
  std::optional<std::int64_t> minute;  // since local midnight
  std::string who;                     // the worker; their first name alone is used
  std::string words;                   // what was agreed
  base::Instant changed_at;
  int changes = 0;  // since it was first said
};

// What passed so many days ago leaves the calendar.
inline constexpr std::int64_t kPassedDays = 14;

// A worker's: that something was promised, and no more.
calendar::Feed workers_feed(const std::vector<Entry>& entries, identity::Locale language,
                            base::TimeZone zone);
// A young person's: a first name, or what was agreed when they want that.
struct Telling {
  identity::Locale language = identity::Locale::Dutch;
  bool tells = false;
};
calendar::Feed own_feed(const std::vector<Entry>& entries, const Telling& telling,
                        base::TimeZone zone);

}  // namespace nabij::calendars
