// Whose it is to say. A worker comments, helps with steps and sees what goes well; what somebody
// wants, how it felt and who may hear of it, only the young person says (requirement C01).
#pragma once

#include "base/result.hpp"
#include "plans/domain/actor.hpp"

namespace nabij::plans {

enum class Doing {
  WordGoal,        // its words, how clear it is, where it stands, how much it matters
  SayHowItFelt,    // easy, just right, too hard
  GivePermission,  // to celebrate or to tell
  ScaleGoal,       // its five levels, and where it stands
  Comment,
  AddStep,  // and cut one up
  EndStep,
  AddMoment,
  GiveReason,    // behind an absence, and who may know it
  PlanEighteen,  // when to be asked about it, and who stays
  DrawNetwork,   // the people around them
  AddTask,
  AddOpportunity,
};

constexpr bool may(Side side, Doing doing) {
  if (side == Side::YoungPerson) return true;
  switch (doing) {
    case Doing::WordGoal:
    case Doing::SayHowItFelt:
    case Doing::GivePermission:
    case Doing::ScaleGoal:
    case Doing::GiveReason:
    case Doing::PlanEighteen:
    case Doing::DrawNetwork: return false;
    case Doing::Comment:
    case Doing::AddStep:
    case Doing::EndStep:
    case Doing::AddMoment:
    case Doing::AddTask:
    case Doing::AddOpportunity: return true;
  }
  return false;
}

// InvalidInput on `side` when it is the young person's alone to say.
Result<> require(Side side, Doing doing);

// Words are changed only by the side that wrote them.
constexpr bool may_reword(Side side, Side author) { return side == author; }

}  // namespace nabij::plans
