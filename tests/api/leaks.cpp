// Who may meet what in an answer. Written down once more, apart from the server's own rules, so
// that a hole in those does not open one here.
#include "api/things.hpp"

namespace nabij::api_testing {
namespace {

constexpr std::size_t kUuidLength = 36;

bool works_with_young_people(const CastMember& reader) {
  return reader.roles.has(privacy::Role::Worker);
}

bool is_of_a_team(const CastMember& reader, const std::set<TeamId>& teams) {
  return std::ranges::any_of(reader.teams, [&](TeamId each) { return teams.contains(each); });
}

}  // namespace

bool Things::may_meet(const CastMember& reader, const Mark& mark) const {
  const auto& owner = *mark.owner;
  if (reader.region != owner.region) return false;
  bool own = reader.id == owner.id;
  bool colleague = reader.organisation == owner.organisation;
  bool young_people = works_with_young_people(reader) && share_a_team(reader, owner);
  switch (mark.kind) {
    case Kind::None:
    case Kind::Area:
    case Kind::Instrument:
    case Kind::NewOrganisation:
    case Kind::Organisation:
    case Kind::Place: return true;
    case Kind::Member:
    case Kind::NewTeam:
    case Kind::Team:
    case Kind::Presence:
    case Kind::Round: return colleague;
    case Kind::DoneImport:
    case Kind::Import: return own || (colleague && reader.roles.has(privacy::Role::Administrator));
    case Kind::Invitation: return colleague && reader.roles.has(privacy::Role::Administrator);
    case Kind::ImportedName:
    case Kind::Debrief:
    case Kind::NoteNotice:
    case Kind::Session: return own;
    case Kind::AllianceCheck:
    case Kind::InstrumentAnswers:
    case Kind::PlanRating:
    case Kind::PlanScaledGoal:
    case Kind::PrivateNote: return own && young_people;
    case Kind::BoundaryRule: return share_a_team(reader, owner);
    case Kind::BoundaryException:
    case Kind::Contact:
    case Kind::NoteChange:
    case Kind::Tally: return young_people || (own && works_with_young_people(reader));
    case Kind::Agreement:
    case Kind::AlliancePhase:
    case Kind::AllianceTurn:
    case Kind::FollowUp:
    case Kind::FollowUpEnd:
    case Kind::GuidedPerson:
    case Kind::Merge:
    case Kind::Person:
    case Kind::PlanComment:
    case Kind::PlanGoal:
    case Kind::PlanMoment:
    case Kind::PlanOpportunity:
    case Kind::PlanOutcome:
    case Kind::PlanStep:
    case Kind::PlanTask:
    case Kind::PlanTie:
      return young_people ||
             (works_with_young_people(reader) && is_of_a_team(reader, mark.shared_with));
  }
  return false;
}

std::vector<std::string> Things::leaks(const CastMember& reader, std::string_view text) const {
  std::vector<std::string> found;
  for (std::size_t at = 0; at + kUuidLength <= text.size(); ++at) {
    if (text[at + 8] != '-' || text[at + 13] != '-') continue;
    auto known = marks_.find(std::string(text.substr(at, kUuidLength)));
    if (known == marks_.end() || may_meet(reader, known->second)) continue;
    found.push_back("kind " + std::to_string(static_cast<int>(known->second.kind)) + " of " +
                    known->second.owner->name);
  }
  return found;
}

}  // namespace nabij::api_testing
