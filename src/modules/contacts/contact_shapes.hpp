// What clients get to see of contacts, follow-ups and days.
#pragma once

#include "contacts/domain/stance.hpp"
#include "contacts/shapes.hpp"

namespace nabij::contacts {

struct ContactShape {
  ContactId id;
  base::Instant started_at;
  base::LocalDay local_day;
  std::optional<std::int64_t> duration_minutes;
  std::string channel;
  std::optional<PlaceName> place;
  std::vector<PersonShape> people;
  std::int64_t unknown_count = 0;
  std::vector<std::string> topics;
  std::vector<std::string> goals;
  std::optional<Note> note;
  MemberShape author;
  base::Instant correctable_until;
  std::optional<ContactId> corrects_id;
  std::optional<std::string> setting;
  std::vector<Stance> stances;
  static constexpr std::string_view schema_name = "Contact";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &ContactShape::id),
        http::field("started_at", &ContactShape::started_at, {.personal = Account}),
        http::field("local_day", &ContactShape::local_day, {.personal = Account}),
        http::field("duration_minutes", &ContactShape::duration_minutes, {.personal = Account}),
        http::field("channel", &ContactShape::channel, {.personal = Account}),
        http::field("place", &ContactShape::place, {.personal = Account}),
        http::field("people", &ContactShape::people),
        http::field("unknown_count", &ContactShape::unknown_count),
        http::field("topics", &ContactShape::topics, {.personal = Account}),
        http::field("goals", &ContactShape::goals, {.personal = Account}),
        http::field("note", &ContactShape::note),
        http::field("author", &ContactShape::author),
        http::field("correctable_until", &ContactShape::correctable_until,
                    {.about = "Until then the author can correct or withdraw it"}),
        http::field("corrects_id", &ContactShape::corrects_id),
        http::field("setting", &ContactShape::setting, {.personal = Account}),
        http::field("stances", &ContactShape::stances, {.personal = Account})};
  }
};

// The last meeting with somebody before this one.
struct LastTime {
  PersonId person_id;
  std::string alias;
  base::LocalDay on;
  std::optional<std::string> note;
  static constexpr std::string_view schema_name = "LastTime";
  static constexpr auto fields() {
    return std::tuple{http::field("person_id", &LastTime::person_id, {.personal = Pseudonym}),
                      http::field("alias", &LastTime::alias, {.personal = Identity}),
                      http::field("on", &LastTime::on, {.personal = Account}),
                      http::field("note", &LastTime::note, {.personal = FreeText})};
  }
};

// Recording gives something back at once (requirement G09).
struct GivesBack {
  std::int64_t contacts_today = 0;
  std::int64_t young_people_today = 0;
  std::optional<std::int64_t> days_since_last_visit;
  std::vector<LastTime> last_time;
  static constexpr std::string_view schema_name = "GivesBack";
  static constexpr auto fields() {
    return std::tuple{
        http::field("contacts_today", &GivesBack::contacts_today,
                    {.about = "By the author, on the day of the contact, this one included"}),
        http::field("young_people_today", &GivesBack::young_people_today,
                    {.about = "Distinct known plus the unknown of those contacts"}),
        http::field("days_since_last_visit", &GivesBack::days_since_last_visit,
                    {.about = "Since the author was at this place on an earlier day"}),
        http::field("last_time", &GivesBack::last_time)};
  }
};

struct RecordedContact {
  ContactShape contact;
  GivesBack gives_back;
  static constexpr std::string_view schema_name = "RecordedContact";
  static constexpr auto fields() {
    return std::tuple{http::field("contact", &RecordedContact::contact),
                      http::field("gives_back", &RecordedContact::gives_back)};
  }
};

struct FollowUpShape {
  FollowUpId id;
  base::LocalDay due_on;
  std::string text;
  std::optional<PersonShape> person;
  bool late = false;
  static constexpr std::string_view schema_name = "FollowUp";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &FollowUpShape::id), http::field("due_on", &FollowUpShape::due_on),
        http::field("text", &FollowUpShape::text, {.personal = FreeText}),
        http::field("person", &FollowUpShape::person), http::field("late", &FollowUpShape::late)};
  }
};

}  // namespace nabij::contacts
