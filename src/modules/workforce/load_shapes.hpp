// The evenings, weekends and extra hours of a worker, and of many together.
#pragma once

#include <vector>

#include "base/time.hpp"
#include "http/fields.hpp"

namespace nabij::workforce {

inline constexpr http::Rules kOwnWork{.personal = privacy::PersonalData::Staff};
inline constexpr std::int64_t kExtraMinutesAtMost = 40 * 60;

struct ExtraHours {
  base::LocalDay week_on;
  std::int64_t minutes = 0;
  static constexpr std::string_view schema_name = "ExtraHours";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("week_on", &ExtraHours::week_on,
                            {.personal = privacy::PersonalData::Staff,
                             .about = "A day of that week, this one or one of seven before"}),
                      field("minutes", &ExtraHours::minutes,
                            {.minimum = 0,
                             .maximum = kExtraMinutesAtMost,
                             .personal = privacy::PersonalData::Staff,
                             .about = "0: nothing is said any more"})};
  }
};

struct OwnLoadWeek {
  base::LocalDay week_on;
  std::int64_t contacts = 0;
  std::int64_t evenings = 0;
  std::int64_t weekend_days = 0;
  std::optional<std::int64_t> extra_minutes;
  static constexpr std::string_view schema_name = "OwnLoadWeek";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("week_on", &OwnLoadWeek::week_on, kOwnWork),
                      field("contacts", &OwnLoadWeek::contacts, kOwnWork),
                      field("evenings", &OwnLoadWeek::evenings,
                            {.personal = privacy::PersonalData::Staff,
                             .about = "From Monday to Friday, with a contact"}),
                      field("weekend_days", &OwnLoadWeek::weekend_days, kOwnWork),
                      field("extra_minutes", &OwnLoadWeek::extra_minutes, kOwnWork)};
  }
};

struct OwnLoad {
  std::vector<OwnLoadWeek> weeks;
  std::int64_t evening_hour = 0;
  static constexpr std::string_view schema_name = "OwnLoad";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("weeks", &OwnLoad::weeks, {.about = "This one and seven before, newest first"}),
        field("evening_hour", &OwnLoad::evening_hour, {.about = "From when on it is evening"})};
  }
};

struct TeamLoadWeek {
  base::LocalDay week_on;
  std::optional<double> evenings_middle;
  std::optional<double> weekend_days_middle;
  std::optional<std::int64_t> extra_minutes;
  static constexpr std::string_view schema_name = "TeamLoadWeek";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("week_on", &TeamLoadWeek::week_on),
        field("evenings_middle", &TeamLoadWeek::evenings_middle,
              {.about = "Of those who recorded something; null: too few workers to be told"}),
        field("weekend_days_middle", &TeamLoadWeek::weekend_days_middle),
        field("extra_minutes", &TeamLoadWeek::extra_minutes,
              {.about = "Of all who said any, together; null: too few said any"})};
  }
};

struct TeamLoad {
  std::vector<TeamLoadWeek> weeks;
  std::int64_t evening_hour = 0;
  static constexpr std::string_view schema_name = "TeamLoad";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("weeks", &TeamLoad::weeks, {.about = "Eight that are over, newest first"}),
        field("evening_hour", &TeamLoad::evening_hour)};
  }
};

}  // namespace nabij::workforce
