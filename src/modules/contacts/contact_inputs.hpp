// A contact as a client sends it.
#pragma once

#include "contacts/domain/stance.hpp"
#include "contacts/names.hpp"

namespace nabij::contacts {

struct FirstHello {
  PersonId id;
  std::string alias;
  std::optional<std::string> age_band;
  static constexpr std::string_view schema_name = "FirstHello";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &FirstHello::id, {.personal = Pseudonym}),
        http::field("alias", &FirstHello::alias,
                    {.max_length = 60,
                     .personal = Identity,
                     .about = "A call name, or a description; never a surname"}),
        http::field("age_band", &FirstHello::age_band,
                    {.max_length = 40,
                     .personal = Identity,
                     .about = "A key of the list age_bands; may always be left out"})};
  }
};

struct NewFollowUp {
  FollowUpId id;
  base::LocalDay due_on;
  std::string text;
  std::optional<PersonId> person_id;
  static constexpr std::string_view schema_name = "NewFollowUp";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &NewFollowUp::id), http::field("due_on", &NewFollowUp::due_on),
        http::field("text", &NewFollowUp::text,
                    {.max_length = 200,
                     .personal = FreeText,
                     .about = "What the worker will come back with, sealed when stored"}),
        http::field("person_id", &NewFollowUp::person_id, {.personal = Pseudonym})};
  }
};

struct NewContact {
  ContactId id;
  base::Instant started_at;
  std::optional<std::int64_t> duration_minutes;
  std::string channel;
  std::optional<PlaceId> place_id;
  std::vector<PersonId> person_ids;
  std::vector<FirstHello> new_people;
  std::int64_t unknown_count = 0;
  std::vector<std::string> topics;
  std::vector<std::string> goals;
  std::optional<Note> note;
  std::optional<NewFollowUp> follow_up;
  std::optional<TeamId> team_id;
  std::optional<std::string> setting;
  std::vector<Stance> stances;
  static constexpr std::string_view schema_name = "NewContact";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &NewContact::id),
        http::field("started_at", &NewContact::started_at,
                    {.personal = Account, .about = "At most 5 minutes ahead and 400 days ago"}),
        http::field("duration_minutes", &NewContact::duration_minutes,
                    {.minimum = 1, .maximum = 1440, .personal = Account}),
        http::field("channel", &NewContact::channel,
                    {.max_length = 40, .personal = Account, .about = "A key of the list channels"}),
        http::field("place_id", &NewContact::place_id, {.personal = Account}),
        http::field("person_ids", &NewContact::person_ids,
                    {.max_items = 50, .personal = Pseudonym}),
        http::field("new_people", &NewContact::new_people, {.max_items = 20}),
        http::field("unknown_count", &NewContact::unknown_count,
                    {.minimum = 0, .maximum = 500, .about = "How many others were there"}),
        http::field("topics", &NewContact::topics,
                    {.max_length = 40,
                     .max_items = 20,
                     .personal = Account,
                     .about = "Keys of the list topics"}),
        http::field("goals", &NewContact::goals,
                    {.max_length = 40,
                     .max_items = 10,
                     .personal = Account,
                     .about = "Keys of the list goals"}),
        http::field("note", &NewContact::note),
        http::field("follow_up", &NewContact::follow_up),
        http::field("team_id", &NewContact::team_id,
                    {.about = "Left out: the author's first team that may see everybody named"}),
        http::field("setting", &NewContact::setting,
                    {.max_length = 40, .personal = Account, .about = "A key of the list settings"}),
        http::field("stances", &NewContact::stances,
                    {.max_items = 3, .personal = Account, .about = "What it was for"})};
  }
};

enum class Outcome { Done, Moved, Dropped };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::Outcome> {
  using enum nabij::contacts::Outcome;
  static constexpr std::array<std::pair<nabij::contacts::Outcome, std::string_view>, 3> names{{
      {Done, "done"},
      {Moved, "moved"},
      {Dropped, "dropped"},
  }};
};

namespace nabij::contacts {

struct FollowUpEnd {
  FollowUpEndId id;
  Outcome outcome = Outcome::Done;
  std::optional<base::LocalDay> due_on;
  static constexpr std::string_view schema_name = "FollowUpEnd";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &FollowUpEnd::id), http::field("outcome", &FollowUpEnd::outcome),
        http::field("due_on", &FollowUpEnd::due_on, {.about = "With moved: the new day"})};
  }
};

}  // namespace nabij::contacts
