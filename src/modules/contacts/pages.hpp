// The pages that give back what was recorded: a day, a place, a person.
#pragma once

#include "contacts/contact_shapes.hpp"

namespace nabij::contacts {

struct PlaceChoice {
  PlaceId id;
  std::string name;
  std::string kind;
  static constexpr std::string_view schema_name = "PlaceChoice";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PlaceChoice::id), http::field("name", &PlaceChoice::name),
                      http::field("kind", &PlaceChoice::kind)};
  }
};

struct QuietPerson {
  PersonId id;
  std::string alias;
  base::LocalDay last_contact_on;
  static constexpr std::string_view schema_name = "QuietPerson";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &QuietPerson::id, {.personal = Pseudonym}),
        http::field("alias", &QuietPerson::alias, {.personal = Identity}),
        http::field("last_contact_on", &QuietPerson::last_contact_on, {.personal = Account})};
  }
};

struct TodayPage {
  base::LocalDay day;
  std::vector<FollowUpShape> follow_ups;
  std::vector<RoundShape> expected;
  std::int64_t contacts_today = 0;
  std::int64_t young_people_today = 0;
  std::int64_t presence_minutes_today = 0;
  std::vector<PlaceChoice> recent_places;
  std::vector<PersonShape> recent_people;
  std::vector<QuietPerson> quiet;
  static constexpr std::string_view schema_name = "Today";
  static constexpr auto fields() {
    return std::tuple{http::field("day", &TodayPage::day),
                      http::field("follow_ups", &TodayPage::follow_ups,
                                  {.about = "The viewer's own, due within a week or late"}),
                      http::field("expected", &TodayPage::expected),
                      http::field("contacts_today", &TodayPage::contacts_today),
                      http::field("young_people_today", &TodayPage::young_people_today),
                      http::field("presence_minutes_today", &TodayPage::presence_minutes_today),
                      http::field("recent_places", &TodayPage::recent_places),
                      http::field("recent_people", &TodayPage::recent_people),
                      http::field("quiet", &TodayPage::quiet,
                                  {.about = "At most five whom the team has not met for long"})};
  }
};

struct HourShape {
  std::int64_t weekday = 0;
  std::int64_t hour = 0;
  std::int64_t presences = 0;
  std::int64_t seen = 0;
  static constexpr std::string_view schema_name = "HourOfWeek";
  static constexpr auto fields() {
    return std::tuple{
        http::field("weekday", &HourShape::weekday), http::field("hour", &HourShape::hour),
        http::field("presences", &HourShape::presences), http::field("seen", &HourShape::seen)};
  }
};

struct PersonHere {
  PersonId id;
  std::string alias;
  base::LocalDay last_on;
  static constexpr std::string_view schema_name = "PersonHere";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PersonHere::id, {.personal = Pseudonym}),
                      http::field("alias", &PersonHere::alias, {.personal = Identity}),
                      http::field("last_on", &PersonHere::last_on, {.personal = Account})};
  }
};

struct MoodShape {
  base::LocalDay on;
  std::optional<std::string> mood;
  std::optional<std::int64_t> seen_count;
  std::int64_t minutes = 0;
  static constexpr std::string_view schema_name = "MoodThere";
  static constexpr auto fields() {
    return std::tuple{http::field("on", &MoodShape::on), http::field("mood", &MoodShape::mood),
                      http::field("seen_count", &MoodShape::seen_count),
                      http::field("minutes", &MoodShape::minutes)};
  }
};

struct TopicCount {
  std::string key;
  std::int64_t count = 0;
  static constexpr std::string_view schema_name = "TopicCount";
  static constexpr auto fields() {
    return std::tuple{http::field("key", &TopicCount::key),
                      http::field("count", &TopicCount::count)};
  }
};

struct PlacePage {
  PlaceShape place;
  std::vector<HourShape> by_hour;
  std::vector<PersonHere> people;
  std::vector<MoodShape> moods;
  std::vector<TopicCount> topics;
  std::optional<std::int64_t> contacts_90_days;
  std::vector<RoundShape> rounds;
  std::int64_t hidden_below = 0;
  static constexpr std::string_view schema_name = "PlacePage";
  static constexpr auto fields() {
    return std::tuple{
        http::field("place", &PlacePage::place),
        http::field("by_hour", &PlacePage::by_hour,
                    {.about = "Presences of the viewer's organisation in half a year"}),
        http::field("people", &PlacePage::people,
                    {.about = "Met here in 90 days; only those whom the viewer may see"}),
        http::field("moods", &PlacePage::moods),
        http::field("topics", &PlacePage::topics,
                    {.about = "Of 90 days; other teams' only from hidden_below contacts up"}),
        http::field("contacts_90_days", &PlacePage::contacts_90_days),
        http::field("rounds", &PlacePage::rounds),
        http::field("hidden_below", &PlacePage::hidden_below)};
  }
};

}  // namespace nabij::contacts
