// A calendar feed on its way in and out.
#pragma once

#include <string>

#include "http/fields.hpp"
#include "identity/identity.hpp"

namespace nabij::calendars {

inline constexpr http::Rules kAccount{.personal = privacy::PersonalData::Account};
inline constexpr http::Rules kTells{
    .personal = privacy::PersonalData::Account,
    .about = "Says what was agreed; else a first name and a time alone"};

struct WorkersWish {
  identity::Locale language = identity::Locale::Dutch;
  static constexpr std::string_view schema_name = "CalendarWish";
  static constexpr auto fields() {
    return std::tuple{http::field("language", &WorkersWish::language, kAccount)};
  }
};

struct OwnWish {
  identity::Locale language = identity::Locale::Dutch;
  bool tells = false;
  static constexpr std::string_view schema_name = "OwnCalendarWish";
  static constexpr auto fields() {
    return std::tuple{http::field("language", &OwnWish::language, kAccount),
                      http::field("tells", &OwnWish::tells, kTells)};
  }
};

struct CalendarPage {
  std::optional<base::LocalDay> since_on;
  bool tells = false;
  static constexpr std::string_view schema_name = "Calendar";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("since_on", &CalendarPage::since_on,
                            {.personal = privacy::PersonalData::Account,
                             .about = "Since when there is one; null when there is none"}),
                      field("tells", &CalendarPage::tells, kTells)};
  }
};

struct CalendarBegun {
  base::LocalDay since_on;
  bool tells = false;
  std::string path;
  static constexpr std::string_view schema_name = "CalendarBegun";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("since_on", &CalendarBegun::since_on, kAccount),
                      field("tells", &CalendarBegun::tells, kTells),
                      field("path", &CalendarBegun::path,
                            {.max_length = 120,
                             .personal = privacy::PersonalData::Secret,
                             .about = "Where the calendar is; said once and not kept"})};
  }
};

}  // namespace nabij::calendars
