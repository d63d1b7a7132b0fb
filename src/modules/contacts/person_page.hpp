// The page of a young person, which opens with what to remember, and the rows of the list.
#pragma once

#include "contacts/contact_shapes.hpp"
#include "contacts/note_shapes.hpp"
#include "people/people.hpp"

namespace nabij::contacts {

struct PersonRow {
  PersonId id;
  std::string alias;
  people::Layer layer = people::Layer::Alias;
  std::optional<std::string> age_band;
  std::optional<base::Instant> last_contact_at;
  std::optional<std::string> last_place;
  std::int64_t open_follow_ups = 0;
  static constexpr std::string_view schema_name = "PersonRow";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &PersonRow::id, {.personal = Pseudonym}),
        http::field("alias", &PersonRow::alias, {.personal = Identity}),
        http::field("layer", &PersonRow::layer),
        http::field("age_band", &PersonRow::age_band, {.personal = Identity}),
        http::field("last_contact_at", &PersonRow::last_contact_at, {.personal = Account}),
        http::field("last_place", &PersonRow::last_place, {.personal = Account}),
        http::field("open_follow_ups", &PersonRow::open_follow_ups, {.personal = Account})};
  }
};

struct LastContact {
  base::Instant at;
  std::optional<std::string> place_name;
  std::string channel;
  std::optional<std::string> note;
  std::string author_name;
  std::optional<NoteStatus> status;
  std::vector<NoteChangeShape> changes;
  static constexpr std::string_view schema_name = "LastContact";
  static constexpr auto fields() {
    return std::tuple{http::field("at", &LastContact::at, {.personal = Account}),
                      http::field("place_name", &LastContact::place_name, {.personal = Account}),
                      http::field("channel", &LastContact::channel, {.personal = Account}),
                      http::field("note", &LastContact::note, {.personal = FreeText}),
                      http::field("author_name", &LastContact::author_name, {.personal = Staff}),
                      http::field("status", &LastContact::status, {.personal = Account}),
                      http::field("changes", &LastContact::changes)};
  }
};

struct Remembered {
  std::string text;
  base::Instant at;
  std::string author_name;
  Audience audience = Audience::Team;
  std::optional<NoteStatus> status;
  std::vector<NoteChangeShape> changes;
  static constexpr std::string_view schema_name = "Remembered";
  static constexpr auto fields() {
    return std::tuple{http::field("text", &Remembered::text, {.personal = FreeText}),
                      http::field("at", &Remembered::at, {.personal = Account}),
                      http::field("author_name", &Remembered::author_name, {.personal = Staff}),
                      http::field("audience", &Remembered::audience),
                      http::field("status", &Remembered::status, {.personal = Account}),
                      http::field("changes", &Remembered::changes)};
  }
};

struct RememberCard {
  std::optional<LastContact> last_contact;
  std::vector<FollowUpShape> agreed;
  std::vector<Remembered> remember;
  static constexpr std::string_view schema_name = "RememberCard";
  static constexpr auto fields() {
    return std::tuple{http::field("last_contact", &RememberCard::last_contact),
                      http::field("agreed", &RememberCard::agreed),
                      http::field("remember", &RememberCard::remember)};
  }
};

enum class MomentKind { Contact };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::MomentKind> {
  using enum nabij::contacts::MomentKind;
  static constexpr std::array<std::pair<nabij::contacts::MomentKind, std::string_view>, 1> names{
      {{Contact, "contact"}}};
};

namespace nabij::contacts {

struct MomentShape {
  ContactId id;
  MomentKind kind = MomentKind::Contact;
  base::Instant at;
  std::optional<std::string> place_name;
  std::string channel;
  std::vector<std::string> topics;
  std::optional<std::string> note;
  std::optional<Audience> audience;
  std::string author_name;
  std::optional<NoteStatus> status;
  std::vector<NoteChangeShape> changes;
  std::int64_t with_others = 0;
  std::optional<std::string> setting;
  std::vector<Stance> stances;
  static constexpr std::string_view schema_name = "Moment";
  static constexpr auto fields() {
    return std::tuple{
        http::field("id", &MomentShape::id),
        http::field("kind", &MomentShape::kind),
        http::field("at", &MomentShape::at, {.personal = Account}),
        http::field("place_name", &MomentShape::place_name, {.personal = Account}),
        http::field("channel", &MomentShape::channel, {.personal = Account}),
        http::field("topics", &MomentShape::topics, {.personal = Account}),
        http::field("note", &MomentShape::note, {.personal = FreeText}),
        http::field("audience", &MomentShape::audience),
        http::field("author_name", &MomentShape::author_name, {.personal = Staff}),
        http::field("status", &MomentShape::status, {.personal = Account, .about = "Of the note"}),
        http::field("changes", &MomentShape::changes,
                    {.about = "What was said about the note since, oldest first"}),
        http::field("with_others", &MomentShape::with_others,
                    {.about = "How many others were there, known and unknown"}),
        http::field("setting", &MomentShape::setting, {.personal = Account}),
        http::field("stances", &MomentShape::stances, {.personal = Account})};
  }
};

struct MergedShape {
  people::MergeId merge_id;
  std::string alias;
  base::Instant at;
  static constexpr std::string_view schema_name = "MergedRecord";
  static constexpr auto fields() {
    return std::tuple{http::field("merge_id", &MergedShape::merge_id),
                      http::field("alias", &MergedShape::alias, {.personal = Identity}),
                      http::field("at", &MergedShape::at)};
  }
};

struct PersonPage {
  people::PersonView person;
  RememberCard card;
  http::Page<MomentShape> timeline;
  std::vector<MergedShape> merged;
  std::int64_t look_count = 0;
  static constexpr std::string_view schema_name = "PersonPage";
  static constexpr auto fields() {
    return std::tuple{
        http::field("person", &PersonPage::person), http::field("card", &PersonPage::card),
        http::field("timeline", &PersonPage::timeline), http::field("merged", &PersonPage::merged),
        http::field("look_count", &PersonPage::look_count)};
  }
};

}  // namespace nabij::contacts
