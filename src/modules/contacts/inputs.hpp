// What a client sends to record something. Ids are made by the client, so that sending again what
// was sent before is harmless.
#pragma once

#include "contacts/names.hpp"

namespace nabij::contacts {

struct PlaceWording {
  std::string name;
  std::string kind;
  std::optional<AreaId> area_id;
  std::optional<std::string> about;
  std::optional<double> lat;
  std::optional<double> lon;
  static constexpr std::string_view schema_name = "PlaceWording";
  static constexpr auto fields() {
    return std::tuple{
        http::field("name", &PlaceWording::name,
                    {.max_length = 80, .about = "As workers and young people call it"}),
        http::field("kind", &PlaceWording::kind,
                    {.max_length = 40, .about = "A key of the list place_kinds"}),
        http::field("area_id", &PlaceWording::area_id,
                    {.about = "Left out: found from the point, when there is one"}),
        http::field("about", &PlaceWording::about,
                    {.max_length = 500,
                     .multiline = true,
                     .about = "What it is like there; nothing about persons"}),
        http::field("lat", &PlaceWording::lat,
                    {.minimum = -90, .maximum = 90, .about = "WGS84 degrees"}),
        http::field("lon", &PlaceWording::lon,
                    {.minimum = -180, .maximum = 180, .about = "WGS84 degrees"})};
  }
};

struct NewPlace : PlaceWording {
  PlaceId id;
  static constexpr std::string_view schema_name = "NewPlace";
  static constexpr auto fields() {
    return std::tuple_cat(std::tuple{http::field("id", &NewPlace::id)}, PlaceWording::fields());
  }
};

struct NewRound {
  RoundId id;
  PlaceId place_id;
  std::int64_t weekday = 0;
  std::int64_t start_minute = 0;
  std::int64_t end_minute = 0;
  std::vector<MemberId> member_ids;
  static constexpr std::string_view schema_name = "NewRound";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &NewRound::id),
        http::field("place_id", &NewRound::place_id),
        http::field("weekday", &NewRound::weekday,
                    {.minimum = 0, .maximum = 6, .about = "0 is Monday"}),
        http::field("start_minute", &NewRound::start_minute,
                    {.minimum = 0, .maximum = 1439, .about = "Since local midnight"}),
        http::field("end_minute", &NewRound::end_minute,
                    {.minimum = 1,
                     .maximum = 2160,
                     .about = "Since that same midnight; may go on after the next one"}),
        http::field("member_ids", &NewRound::member_ids, {.max_items = 20, .personal = Staff})};
  }
};

struct NewPresence {
  PresenceId id;
  PlaceId place_id;
  base::Instant started_at;
  base::Instant ended_at;
  std::optional<std::int64_t> seen_count;
  std::optional<std::string> mood;
  std::optional<Note> note;
  std::optional<TeamId> team_id;
  static constexpr std::string_view schema_name = "NewPresence";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &NewPresence::id),
        http::field("place_id", &NewPresence::place_id),
        http::field("started_at", &NewPresence::started_at,
                    {.about = "At most 5 minutes ahead and 400 days ago"}),
        http::field("ended_at", &NewPresence::ended_at, {.about = "At most 16 hours later"}),
        http::field("seen_count", &NewPresence::seen_count,
                    {.minimum = 0, .maximum = 2000, .about = "How many young people were there"}),
        http::field("mood", &NewPresence::mood,
                    {.max_length = 40, .about = "A key of the list moods"}),
        http::field("note", &NewPresence::note),
        http::field("team_id", &NewPresence::team_id,
                    {.about = "Left out: the author's first team"})};
  }
};

enum class TallyKind { Reach, Question };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::TallyKind> {
  using enum nabij::contacts::TallyKind;
  static constexpr std::array<std::pair<nabij::contacts::TallyKind, std::string_view>, 2> names{{
      {Reach, "reach"},
      {Question, "question"},
  }};
};

namespace nabij::contacts {

struct NewTally {
  TallyId id;
  TallyKind kind = TallyKind::Reach;
  base::Instant at;
  std::optional<PlaceId> place_id;
  std::optional<std::string> topic;
  std::int64_t count = 0;
  std::optional<TeamId> team_id;
  static constexpr std::string_view schema_name = "NewTally";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &NewTally::id),
        http::field("kind", &NewTally::kind,
                    {.about = "reach: how many were reached; question: a question answered"}),
        http::field("at", &NewTally::at, {.about = "At most 5 minutes ahead and 400 days ago"}),
        http::field("place_id", &NewTally::place_id),
        http::field("topic", &NewTally::topic,
                    {.max_length = 40, .about = "A key of the list topics"}),
        http::field("count", &NewTally::count, {.minimum = 1, .maximum = 2000}),
        http::field("team_id", &NewTally::team_id, {.about = "Left out: the author's first team"})};
  }
};

}  // namespace nabij::contacts
