// Contacts: what happened, and where (requirements A01, A13, A14, B02, G09). Places and rounds,
// contacts, presences, tallies and follow-ups; the pages that give them back; and the sealed
// outbox through which a device delivers what it captured without a network.
//
// Facts are appended. A correction is a new fact that names the old one, an end is a row beside
// the fact, and sending the same thing again changes nothing. Other modules may read the views
// `contact_current`, `presence_current`, `tally_current` and the tables `place`, `contact_person`,
// `contact_topic` and `contact_goal`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "areas/areas.hpp"
#include "contacts/batches.hpp"
#include "contacts/changes.hpp"
#include "contacts/contact_inputs.hpp"
#include "contacts/contact_shapes.hpp"
#include "contacts/inputs.hpp"
#include "contacts/pages.hpp"
#include "contacts/person_page.hpp"
#include "contacts/shapes.hpp"
#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "people/people.hpp"
#include "privacy/viewer.hpp"
#include "storage/database.hpp"

namespace nabij::contacts {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  areas::Areas& areas;
  people::People& people;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
};

// What was recorded, and whether just now or by an earlier sending of the same.
template <typename T>
struct Recorded {
  T value;
  bool is_new = true;
};

// What to list: within [from, until) on the region's calendar.
struct Wanted {
  std::optional<base::LocalDay> from;
  std::optional<base::LocalDay> until;
  std::optional<PlaceId> place;
  std::optional<std::string> cursor;
  std::int64_t limit = 50;
};

enum class By { Me, Team };
enum class PeopleOrder { Recent, Silence, Name };

struct PeopleWanted {
  std::optional<std::string> query;
  PeopleOrder order = PeopleOrder::Recent;
  std::optional<std::string> cursor;
  std::int64_t limit = 50;
};

// The time and place in which one request runs.
struct Setting {
  const privacy::Viewer& viewer;
  privacy::PeopleScope scope;
  base::TimeZone zone;
  base::Instant now;
  base::LocalDay today;
  privacy::Key key;  // of the region
};

class Contacts {
 public:
  explicit Contacts(const Dependencies& dependencies);

  // Conflict when an id was used before for something else; NotFound for anything that the viewer
  // may not see; InvalidInput for values that no list knows and times that make no sense.
  Result<Recorded<PlaceShape>> add_place(const privacy::Viewer& viewer, const NewPlace& place);
  Result<PlaceShape> change_place(const privacy::Viewer& viewer, PlaceId id,
                                  const PlaceWording& wording);
  Result<http::Page<PlaceShape>> places(const privacy::Viewer& viewer,
                                        const std::optional<std::string>& query,
                                        const Wanted& wanted);
  Result<Recorded<RoundShape>> add_round(const privacy::Viewer& viewer, const NewRound& round);
  Result<> end_round(const privacy::Viewer& viewer, RoundId id);
  Result<http::Page<RoundShape>> rounds(const privacy::Viewer& viewer, const Wanted& wanted);

  Result<Recorded<PresenceShape>> record_presence(const privacy::Viewer& viewer,
                                                  const NewPresence& presence);
  Result<> withdraw_presence(const privacy::Viewer& viewer, PresenceId id);
  Result<http::Page<PresenceShape>> presences(const privacy::Viewer& viewer, const Wanted& wanted);
  Result<Recorded<TallyShape>> record_tally(const privacy::Viewer& viewer, const NewTally& tally);
  Result<> withdraw_tally(const privacy::Viewer& viewer, TallyId id);

  Result<Recorded<RecordedContact>> record_contact(const privacy::Viewer& viewer,
                                                   const NewContact& contact);
  // Gone once the term for it has passed, Conflict when something else replaced it already.
  Result<Recorded<RecordedContact>> correct_contact(const privacy::Viewer& viewer, ContactId id,
                                                    const NewContact& contact);
  Result<> withdraw_contact(const privacy::Viewer& viewer, ContactId id);
  Result<ContactShape> contact(const privacy::Viewer& viewer, ContactId id);
  Result<http::Page<ContactShape>> contacts(const privacy::Viewer& viewer, By by,
                                            const Wanted& wanted);
  // What is said about the note of a contact, by whoever may read it: it was checked, it is not
  // right, or what the young person says. The note stays; whoever had read it is told. NotFound
  // where there is no note that the viewer may read; Conflict for a used id, or more than 20.
  Result<Recorded<NoteChangesShape>> say_about_note(const privacy::Viewer& viewer,
                                                    ContactId contact, const NewNoteChange& change);
  // What the viewer read and was put right since, until they say that they saw it.
  Result<NoteNotices> note_notices(const privacy::Viewer& viewer);
  Result<> see_notice(const privacy::Viewer& viewer, NoteNoticeId id);
  Result<> end_follow_up(const privacy::Viewer& viewer, FollowUpId id, const FollowUpEnd& end);

  Result<TodayPage> today(const privacy::Viewer& viewer);
  Result<PlacePage> place_page(const privacy::Viewer& viewer, PlaceId id);
  // Each look is written down before anything is shown.
  Result<PersonPage> person_page(const privacy::Viewer& viewer, PersonId id,
                                 const std::optional<std::string>& cursor);
  Result<http::Page<PersonRow>> people(const privacy::Viewer& viewer, const PeopleWanted& wanted);

  // Erases who was not met for longer than their layer keeps; returns how many, at most 200 of a
  // layer at a time. For the house's own upkeep: nobody has to ask.
  Result<std::int64_t> expire_people(RegionId region);

  Batches batches() { return Batches(*this); }

  Dependencies& needs() { return needs_; }
  Changes& changes() { return changes_; }
  Result<Setting> setting(const privacy::Viewer& viewer);

 private:
  Result<Recorded<RecordedContact>> record(const privacy::Viewer& viewer, const NewContact& contact,
                                           const std::optional<ContactId>& corrects);

  Dependencies needs_;
  Changes changes_;
};

// Every endpoint for places, rounds, contacts, presences, tallies, follow-ups, today, events and
// the outbox, and the list and the page of people. Add the other modules' endpoints before.
void add_endpoints(http::Api& api, Contacts& contacts);

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::By> {
  using enum nabij::contacts::By;
  static constexpr std::array<std::pair<nabij::contacts::By, std::string_view>, 2> names{{
      {Me, "me"},
      {Team, "team"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::contacts::PeopleOrder> {
  using enum nabij::contacts::PeopleOrder;
  static constexpr std::array<std::pair<nabij::contacts::PeopleOrder, std::string_view>, 3> names{{
      {Recent, "recent"},
      {Silence, "silence"},
      {Name, "name"},
  }};
};
