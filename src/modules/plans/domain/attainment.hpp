// How far somebody came with their own goals, by goal attainment scaling: one T-score over all
// goals that were scaled, at any day, always with the number of goals (stats/goal_attainment.hpp).
//
// It is a help for two people who talk, never a grade. A goal that is let go leaves the sum; one
// whose levels are described anew waits for its next rating. A goal of which nobody said how much
// it matters weighs 1.
#pragma once

#include <vector>

#include "base/time.hpp"
#include "plans/domain/kinds.hpp"

namespace nabij::plans {

// What happened to the scaling of one goal.
struct ScaleEvent {
  enum class Kind { Weighed, LetGo, Described, Rated };
  Kind kind = Kind::Rated;
  base::LocalDay day;
  FactId id;  // orders what happened on one day
  GoalId goal;
  std::int64_t value = 0;  // the weight, the level at the start, or the level now
};

struct AttainmentPoint {
  base::LocalDay day;
  double t = 0;
  std::int64_t goals = 0;
  bool operator==(const AttainmentPoint&) const = default;
};

struct Attainment {
  double t = 0;           // over the goals that count now
  double t_at_start = 0;  // over the same goals, where each stood when it was described
  std::int64_t goals = 0;
  std::vector<AttainmentPoint> history;  // one for each day on which something was rated
};

// Nothing while no goal that counts was rated.
std::optional<Attainment> attainment(std::vector<ScaleEvent> events);

}  // namespace nabij::plans
