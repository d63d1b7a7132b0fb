// Small shapes that many answers share: a thing by its id and what it is called.
#pragma once

#include "contacts/domain/audience.hpp"
#include "http/fields.hpp"

namespace nabij::contacts {

using enum privacy::PersonalData;

using FollowUpId = base::Id<struct FollowUpTag>;
using FollowUpEndId = base::Id<struct FollowUpEndTag>;
using PresenceId = base::Id<struct PresenceTag>;
using TallyId = base::Id<struct TallyTag>;
using RoundId = base::Id<struct RoundTag>;

struct PlaceName {
  PlaceId id;
  std::string name;
  static constexpr std::string_view schema_name = "PlaceName";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PlaceName::id), http::field("name", &PlaceName::name)};
  }
};

struct AreaShape {
  AreaId id;
  std::string name;
  static constexpr std::string_view schema_name = "AreaName";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &AreaShape::id), http::field("name", &AreaShape::name)};
  }
};

struct MemberShape {
  MemberId id;
  std::string name;
  static constexpr std::string_view schema_name = "MemberName";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &MemberShape::id, {.personal = Staff}),
                      http::field("name", &MemberShape::name, {.personal = Staff})};
  }
};

struct PersonShape {
  PersonId id;
  std::string alias;
  static constexpr std::string_view schema_name = "PersonName";
  static constexpr auto fields() {
    return std::tuple{http::field("id", &PersonShape::id, {.personal = Pseudonym}),
                      http::field("alias", &PersonShape::alias, {.personal = Identity})};
  }
};

// A line to remember, and for whom it is.
struct Note {
  std::string text;
  Audience audience = Audience::Team;
  std::optional<NoteStatus> status = std::nullopt;
  static constexpr std::string_view schema_name = "Note";
  static constexpr auto fields() {
    return std::tuple{
        http::field("text", &Note::text,
                    {.max_length = 500,
                     .multiline = true,
                     .personal = FreeText,
                     .about = "A line to remember, sealed as soon as it is stored"}),
        http::field("audience", &Note::audience,
                    {.about = "me: only the author reads it; team: the author's team"}),
        http::field(
            "status", &Note::status,
            {.about = "How the author knows; left out: not said. Hearsay is shown as such"})};
  }
};

}  // namespace nabij::contacts
