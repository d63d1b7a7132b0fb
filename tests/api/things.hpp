// Makes what the members of the cast own, and remembers whose each identifier, call name and note
// is, so that any answer can be searched for what its reader should not meet in it.
#pragma once

#include <set>
#include <unordered_map>

#include "api/cast.hpp"

namespace nabij::api_testing {

enum class Kind {
  None,
  Agreement,
  AllianceCheck,  // for the pair alone
  AlliancePhase,
  AllianceTurn,
  Area,
  BoundaryException,
  BoundaryRule,
  Contact,
  Debrief,     // the owner was asked
  DoneImport,  // waits as well when its owner may not import
  FollowUp,
  FollowUpEnd,
  GuidedPerson,  // the owner is their guide
  Import,
  Instrument,
  InstrumentAnswers,  // for the pair alone
  ImportedName,       // what stands in the file, for who brought it alone
  Invitation,
  Member,
  Merge,
  NewOrganisation,  // one of its own for each cell; Organisation is the one that somebody works for
  NewTeam,
  NoteChange,
  NoteNotice,  // for whoever read the note
  Organisation,
  Person,
  Place,
  PlanComment,
  PlanGoal,
  PlanMoment,
  PlanOpportunity,
  PlanOutcome,
  PlanRating,
  PlanScaledGoal,  // for the pair alone
  PlanStep,
  PlanTask,
  PlanTie,
  Presence,
  PrivateNote,  // for the author alone
  Round,
  Session,
  Tally,
  Team,
};

// A young person who has a link of their own and is at it.
struct OwnDoor {
  PersonId person;
  std::string cookie;  // with its name
};

class Things {
 public:
  Things(app::House& house, Cast& cast);

  // A new one that this member made, works in, or lets in; text of its identifier.
  std::string make(Kind kind, const CastMember& owner);
  // Open, to the owner's organisation; what comes after the # in the link.
  std::string invitation_token(const CastMember& owner);
  // To a young person of the owner's team; what comes after the # on the owner's phone.
  std::string own_link_offer(const CastMember& owner);
  // As the phone of a young person makes it.
  std::string own_key();
  // The same, and what comes after the # on the phone of the young person.
  std::string own_link(const CastMember& owner);
  // Of a young person whose guide the owner is.
  OwnDoor own_door(const CastMember& owner);
  // Something of that young person, for what is named in this path: "agreement_id".
  std::string own_thing(const OwnDoor& door, const CastMember& owner, std::string_view what);
  // A young person of the owner's team who let in another team as well.
  std::string shared_person(const CastMember& owner, const CastMember& other);
  // A contact of the owner with these young persons, as JSON texts, and a note for the team.
  std::string contact_with(const CastMember& owner, const std::vector<std::string>& people);

  // What stands in the text that this reader must not meet, in words for the failed test.
  std::vector<std::string> leaks(const CastMember& reader, std::string_view text) const;
  // It became everybody's: created again by a test under the same identifier.
  void forget(const std::string& id) { marks_.erase(id); }
  std::size_t known() const { return marks_.size(); }

 private:
  struct Mark {
    Kind kind;
    const CastMember* owner;
    std::set<TeamId> shared_with;
  };
  template <typename AnyId>
  AnyId next() {
    return house_.ids().make<AnyId>();
  }
  // Words that no other text has, known to be of this kind and owner.
  std::string words(Kind kind, const CastMember& owner, std::string_view what);
  std::string mark(Kind kind, const CastMember& owner, const base::Uuid& id);

  PersonId person(const CastMember& owner, const std::set<TeamId>& shared_with = {});
  PlaceId place(const CastMember& owner);
  AreaId area(const CastMember& owner);
  base::Uuid contact(const CastMember& owner, const std::vector<PersonId>& people);
  base::Uuid boundary_rule(const CastMember& owner);
  base::Uuid boundary_exception(const CastMember& owner);
  base::Uuid debrief(const CastMember& owner);
  base::Uuid note_change(const CastMember& owner);
  base::Uuid note_notice(const CastMember& owner);
  base::Uuid follow_up(const CastMember& owner);
  base::Uuid follow_up_end(const CastMember& owner);
  base::Uuid import(const CastMember& owner);
  base::Uuid done_import(const CastMember& owner);
  base::Uuid invitation(const CastMember& owner);
  base::Uuid merge(const CastMember& owner);
  base::Uuid organisation(const CastMember& owner);
  base::Uuid agreement(const CastMember& owner);
  base::Uuid in_alliance(Kind kind, const CastMember& owner);
  base::Uuid instrument(const CastMember& owner);
  // Of the owner, or of somebody hired when they do no such work.
  privacy::PeopleScope guide_of(const CastMember& owner, PersonId whose, alliance::TurnId turn);
  // What stands in the plan of a young person of the owner's team.
  base::Uuid in_plan(Kind kind, const CastMember& owner);
  base::Uuid to_do(Kind kind, const plans::Actor& actor, const CastMember& owner, PersonId whose);
  base::Uuid scaled(Kind kind, const plans::Actor& actor, const CastMember& owner,
                    plans::GoalId goal);
  base::Uuid presence(const CastMember& owner);
  base::Uuid round(const CastMember& owner);
  base::Uuid session(const CastMember& owner);
  base::Uuid tally(const CastMember& owner);
  base::Uuid team(const CastMember& owner);
  std::int64_t imported_ = 0;
  base::Uuid made(Kind kind, const CastMember& owner);
  bool may_meet(const CastMember& reader, const Mark& mark) const;

  app::House& house_;
  Cast& cast_;
  std::unordered_map<std::string, Mark> marks_;
  std::map<RegionId, AreaId> areas_;
};

bool share_a_team(const CastMember& one, const CastMember& other);

}  // namespace nabij::api_testing
