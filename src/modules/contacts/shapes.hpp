// What clients get to see of places and of what happened there.
#pragma once

#include "contacts/inputs.hpp"
#include "contacts/names.hpp"

namespace nabij::contacts {

struct PlaceShape {
  PlaceId id;
  std::string name;
  std::string kind;
  std::optional<AreaShape> area;
  std::optional<std::string> about;
  std::optional<double> lat;
  std::optional<double> lon;
  std::optional<base::LocalDay> last_presence_on;
  bool recent = false;
  static constexpr std::string_view schema_name = "Place";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &PlaceShape::id),
        http::field("name", &PlaceShape::name),
        http::field("kind", &PlaceShape::kind),
        http::field("area", &PlaceShape::area),
        http::field("about", &PlaceShape::about),
        http::field("lat", &PlaceShape::lat),
        http::field("lon", &PlaceShape::lon),
        http::field("last_presence_on", &PlaceShape::last_presence_on,
                    {.about = "By somebody of the viewer's organisation"}),
        http::field("recent", &PlaceShape::recent,
                    {.about = "Among the places where the viewer was most in eight weeks"})};
  }
};

struct RoundShape {
  RoundId id;
  PlaceName place;
  std::int64_t weekday = 0;
  std::int64_t start_minute = 0;
  std::int64_t end_minute = 0;
  std::vector<MemberShape> members;
  static constexpr std::string_view schema_name = "Round";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &RoundShape::id),
                      http::field("place", &RoundShape::place),
                      http::field("weekday", &RoundShape::weekday),
                      http::field("start_minute", &RoundShape::start_minute),
                      http::field("end_minute", &RoundShape::end_minute),
                      http::field("members", &RoundShape::members)};
  }
};

struct PresenceShape {
  PresenceId id;
  PlaceName place;
  base::Instant started_at;
  base::Instant ended_at;
  std::int64_t minutes = 0;
  std::optional<std::int64_t> seen_count;
  std::optional<std::string> mood;
  std::optional<Note> note;
  MemberShape author;
  base::Instant correctable_until;
  static constexpr std::string_view schema_name = "Presence";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PresenceShape::id),
                      http::field("place", &PresenceShape::place),
                      http::field("started_at", &PresenceShape::started_at),
                      http::field("ended_at", &PresenceShape::ended_at),
                      http::field("minutes", &PresenceShape::minutes),
                      http::field("seen_count", &PresenceShape::seen_count),
                      http::field("mood", &PresenceShape::mood),
                      http::field("note", &PresenceShape::note),
                      http::field("author", &PresenceShape::author),
                      http::field("correctable_until", &PresenceShape::correctable_until)};
  }
};

struct TallyShape {
  TallyId id;
  TallyKind kind = TallyKind::Reach;
  base::Instant at;
  std::optional<PlaceId> place_id;
  std::optional<std::string> topic;
  std::int64_t count = 0;
  base::Instant correctable_until;
  static constexpr std::string_view schema_name = "Tally";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &TallyShape::id),
                      http::field("kind", &TallyShape::kind),
                      http::field("at", &TallyShape::at),
                      http::field("place_id", &TallyShape::place_id),
                      http::field("topic", &TallyShape::topic),
                      http::field("count", &TallyShape::count),
                      http::field("correctable_until", &TallyShape::correctable_until)};
  }
};

}  // namespace nabij::contacts
