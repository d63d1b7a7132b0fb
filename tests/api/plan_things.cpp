// What stands in somebody's plan, made through the plan itself.
#include "api/things.hpp"

namespace nabij::api_testing {
namespace {

template <typename T>
T must_be(Result<T> result) {
  if (result.has_value()) return std::move(*result);
  ADD_FAILURE() << result.error().detail << result.error().internal;
  throw std::runtime_error("the plan could not be made");
}

}  // namespace

base::Uuid Things::to_do(Kind kind, const plans::Actor& actor, const CastMember& owner,
                         PersonId whose) {
  if (kind == Kind::PlanTie) {
    plans::NewTie tie;
    tie.id = next<plans::TieId>();
    // A call name has no room for a whole identifier, so its row alone is looked for.
    tie.name = "Oma";
    tie.role = "family";
    must_be(house_.plans().add_tie(actor, whose, tie));
    return tie.id.uuid;
  }
  if (kind == Kind::PlanTask) {
    plans::NewTask task;
    task.id = next<plans::TaskId>();
    task.words = words(kind, owner, "Naar het loket");
    must_be(house_.plans().add_task(actor, whose, task));
    return task.id.uuid;
  }
  plans::NewOpportunity opportunity;
  opportunity.id = next<plans::OpportunityId>();
  opportunity.kind = "internship";
  opportunity.words = words(Kind::PlanOpportunity, owner, "Fietsenmaker");
  must_be(house_.plans().add_opportunity(actor, whose, opportunity));
  if (kind == Kind::PlanOpportunity) return opportunity.id.uuid;
  mark(Kind::PlanOpportunity, owner, opportunity.id.uuid);
  plans::NewOutcome outcome;
  outcome.id = next<plans::OutcomeId>();
  outcome.words = words(kind, owner, "Mag blijven");
  must_be(house_.plans().add_outcome(actor, opportunity.id, outcome));
  return outcome.id.uuid;
}

base::Uuid Things::scaled(Kind kind, const plans::Actor& actor, const CastMember& owner,
                          plans::GoalId goal) {
  plans::ScaleWording scale;
  auto level = [&] { return words(Kind::PlanScaledGoal, owner, "Zo ver"); };
  scale.levels = {level(), level(), level(), level(), level()};
  must_be(house_.plans().describe_scale(actor, goal, scale));
  if (kind == Kind::PlanScaledGoal) return goal.uuid;
  plans::NewRating rating;
  rating.id = next<plans::RatingId>();
  rating.note = words(kind, owner, "Het lukte");
  must_be(house_.plans().rate(actor, goal, rating));
  return rating.id.uuid;
}

base::Uuid Things::in_plan(Kind kind, const CastMember& owner) {
  auto& plans = house_.plans();
  auto actor = plans::Actor::at_phone_of(as_worker(owner), plans::Side::YoungPerson);
  auto whose = person(owner);
  if (kind == Kind::PlanMoment) {
    plans::NewMoment fresh;
    fresh.id = next<plans::MomentId>();
    fresh.words = words(kind, owner, "Drie dagen stage");
    must_be(plans.add_moment(actor, whose, fresh));
    return fresh.id.uuid;
  }
  bool to_be_done = kind == Kind::PlanTask || kind == Kind::PlanTie ||
                    kind == Kind::PlanOpportunity || kind == Kind::PlanOutcome;
  if (to_be_done) return to_do(kind, actor, owner, whose);
  plans::NewGoal goal;
  goal.id = next<plans::GoalId>();
  goal.words = words(Kind::PlanGoal, owner, "Een eigen kamer");
  must_be(plans.add_goal(actor, whose, goal));
  if (kind == Kind::PlanGoal) return goal.id.uuid;
  mark(Kind::PlanGoal, owner, goal.id.uuid);
  if (kind == Kind::PlanComment) {
    plans::NewComment comment;
    comment.id = next<plans::CommentId>();
    comment.words = words(kind, owner, "Mooi gezegd");
    must_be(plans.comment(actor, goal.id, comment));
    return comment.id.uuid;
  }
  if (kind == Kind::PlanScaledGoal || kind == Kind::PlanRating) {
    return scaled(kind, actor, owner, goal.id);
  }
  plans::NewStep step;
  step.id = next<plans::StepId>();
  step.words = words(kind, owner, "Bellen");
  must_be(plans.add_step(actor, goal.id, step));
  return step.id.uuid;
}

}  // namespace nabij::api_testing
