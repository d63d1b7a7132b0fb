// Plans: a young person's own goals in small steps, what went well and what did not work out, what
// has to be done and who does it, chances, turning 18, and the people around them (requirements
// C01, C02, C04-C06, C08-C12, K03, K04). The plan is the young person's: a worker may comment and
// help, but never words what somebody wants. It stays with the young person from one guide and one
// organisation to the next.
//
// Every call says who is at the plan (Actor): a worker within their teams, on whose phone both may
// look together, or the young person by themself. Who is not let in gets NotFound, as for a plan
// that does not exist. Whatever shows a plan to a member leaves a look or a fact behind.
#pragma once

#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "people/people.hpp"
#include "plans/shapes.hpp"
#include "storage/database.hpp"

namespace nabij::plans {

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  people::People& people;
  const base::Clock& clock;
  base::Random& random;
  base::IdSource& ids;
};

// The plan after a write, and whether that was new or an earlier sending of the same.
struct Written {
  PlanPage plan;
  bool is_new = true;
};

class Plans {
 public:
  explicit Plans(const Dependencies& dependencies);

  Result<PlanPage> page(const Actor& actor, PersonId person);
  // Every wording that a goal had, newest first.
  Result<std::vector<GoalVersion>> goal_history(const Actor& actor, GoalId goal);

  // A first fact in a plan brings the record to the layer that keeps one. InvalidInput on `side`
  // for what is the young person's alone to say; Conflict when an id was used for something else.
  Result<Written> add_goal(const Actor& actor, PersonId person, const NewGoal& goal);
  Result<Written> change_goal(const Actor& actor, GoalId goal, const GoalChange& change);
  Result<Written> comment(const Actor& actor, GoalId goal, const NewComment& comment);
  Result<Written> add_step(const Actor& actor, GoalId goal, const NewStep& step);
  Result<Written> change_step(const Actor& actor, StepId step, const StepChange& change);
  // The step stays as the one that the pieces came from.
  Result<Written> cut_step(const Actor& actor, StepId step, const StepCut& cut);
  Result<Written> add_moment(const Actor& actor, PersonId person, const NewMoment& moment);
  Result<Written> change_moment(const Actor& actor, MomentId moment, const MomentChange& change);
  // By who told it, or by the young person.
  Result<Written> withdraw_moment(const Actor& actor, MomentId moment);

  // Goal attainment scaling, described and rated together. Only for the pair: the young person,
  // their guide, and whoever wrote something with them that is for the pair, unless they were the
  // guide and are no longer. For everybody else it is not there.
  Result<Written> describe_scale(const Actor& actor, GoalId goal, const ScaleWording& wording);
  Result<Written> rate(const Actor& actor, GoalId goal, const NewRating& rating);

  // One list for both: chores, going along, and what is behind an absence. What a worker did, or
  // did together with the young person, counts as support.
  Result<Written> add_task(const Actor& actor, PersonId person, const NewTask& task);
  Result<Written> change_task(const Actor& actor, TaskId task, const TaskChange& change);
  Result<Written> add_opportunity(const Actor& actor, PersonId person,
                                  const NewOpportunity& opportunity);
  Result<Written> change_opportunity(const Actor& actor, OpportunityId opportunity,
                                     const OpportunityChange& change);
  Result<Written> add_outcome(const Actor& actor, OpportunityId opportunity,
                              const NewOutcome& outcome);
  Result<Written> plan_eighteen(const Actor& actor, PersonId person,
                                const EighteenWording& wording);
  // The people around the young person, who draws them. What is for the pair is not there for
  // anybody else.
  Result<Written> add_tie(const Actor& actor, PersonId person, const NewTie& tie);
  Result<Written> change_tie(const Actor& actor, TieId tie, const TieChange& change);

  // Removes every fact of these records: when a plan is no longer kept, or somebody is erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

  const Dependencies& needs() const { return needs_; }

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Plans& plans);

}  // namespace nabij::plans
