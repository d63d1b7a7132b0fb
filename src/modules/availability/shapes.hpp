// When workers can be reached, on its way in and out.
#pragma once

#include <string>
#include <vector>

#include "alliance/alliance.hpp"
#include "availability/domain/hours.hpp"
#include "http/fields.hpp"

namespace nabij::availability {

inline constexpr http::Rules kStaff{.personal = privacy::PersonalData::Staff};
inline constexpr http::Rules kUrgentWords{.max_length = 200,
                                          .about = "Whom one gets, in plain words"};
inline constexpr http::Rules kPhone{.max_length = 30, .about = "Digits, spaces and + alone"};

struct HoursShape : Hours {
  static constexpr std::string_view schema_name = "ReachableHours";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("weekday", &HoursShape::weekday,
              {.minimum = 0,
               .maximum = 6,
               .personal = privacy::PersonalData::Staff,
               .about = "0 is Monday"}),
        field("from_minute", &HoursShape::from_minute,
              {.minimum = 0, .maximum = kDayMinutes - 1, .personal = privacy::PersonalData::Staff}),
        field("until_minute", &HoursShape::until_minute,
              {.minimum = 1, .maximum = kDayMinutes, .personal = privacy::PersonalData::Staff})};
  }
};

struct Week {
  std::vector<HoursShape> hours;
  static constexpr std::string_view schema_name = "ReachableWeek";
  static constexpr auto fields() {
    return std::tuple{http::field("hours", &Week::hours,
                                  {.max_items = kHoursAtMost,
                                   .personal = privacy::PersonalData::Staff,
                                   .about = "All of the week; none: nothing is said"})};
  }
};

struct UrgentRoute {
  std::string words;
  std::string phone;
  static constexpr std::string_view schema_name = "UrgentRoute";
  static constexpr auto fields() {
    return std::tuple{http::field("words", &UrgentRoute::words, kUrgentWords),
                      http::field("phone", &UrgentRoute::phone, kPhone)};
  }
};

struct AvailabilityPage {
  std::vector<HoursShape> hours;
  std::optional<UrgentRoute> urgent;
  static constexpr std::string_view schema_name = "Availability";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{
        field("hours", &AvailabilityPage::hours, {.about = "One's own, by day and time"}),
        field("urgent", &AvailabilityPage::urgent, {.about = "Of one's own organisation"})};
  }
};

struct ReachShape {
  std::string worker_name;
  alliance::TurnRole role = alliance::TurnRole::Guide;
  std::vector<HoursShape> hours;
  bool now = false;
  std::optional<base::LocalDay> next_on;
  std::optional<std::int64_t> next_minute;
  static constexpr std::string_view schema_name = "Reach";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("worker_name", &ReachShape::worker_name, kStaff),
                      field("role", &ReachShape::role, kStaff),
                      field("hours", &ReachShape::hours, kStaff),
                      field("now", &ReachShape::now, kStaff),
                      field("next_on", &ReachShape::next_on,
                            {.personal = privacy::PersonalData::Staff,
                             .about = "When they are not there now; null when nothing is said"}),
                      field("next_minute", &ReachShape::next_minute, kStaff)};
  }
};

struct OwnReachPage {
  std::vector<ReachShape> along;
  std::optional<UrgentRoute> urgent;
  static constexpr std::string_view schema_name = "OwnReach";
  static constexpr auto fields() {
    return std::tuple{http::field("along", &OwnReachPage::along,
                                  {.about = "Who goes along today, the guide first"}),
                      http::field("urgent", &OwnReachPage::urgent,
                                  {.about = "Of the organisation of the guide"})};
  }
};

}  // namespace nabij::availability
