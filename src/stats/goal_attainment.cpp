#include "stats/goal_attainment.hpp"

#include <cmath>

namespace nabij::stats {

Result<double> goal_attainment_t(std::span<const ScaledGoal> goals) {
  if (goals.empty()) return base::Error::field("goals", "required", "There are no goals.");
  double weighted = 0;
  double weights = 0;
  double squares = 0;
  for (const auto& goal : goals) {
    if (!(goal.attained >= -2 && goal.attained <= 2)) {
      return base::Error::field("attained", "out_of_range", "A level goes from -2 to +2.");
    }
    if (!(goal.importance > 0)) {
      return base::Error::field("importance", "out_of_range", "Importance is more than zero.");
    }
    weighted += goal.importance * goal.attained;
    weights += goal.importance;
    squares += goal.importance * goal.importance;
  }
  double spread = (1 - kGoalCorrelation) * squares + kGoalCorrelation * weights * weights;
  return 50 + 10 * weighted / std::sqrt(spread);
}

}  // namespace nabij::stats
