// Goal attainment scaling: one score for goals that each young person words themself.
// Source: Kiresuk & Sherman (1968), "Goal attainment scaling", Community Mental Health Journal 4.
#pragma once

#include <span>

#include "base/result.hpp"

namespace nabij::stats {

struct ScaledGoal {
  double attained = 0;    // -2 (least hoped for) .. 0 (as expected) .. +2 (best thinkable)
  double importance = 1;  // > 0
};

// The correlation between goals that Kiresuk and Sherman assume.
inline constexpr double kGoalCorrelation = 0.30;

// T = 50 + 10 * sum(w x) / sqrt((1 - rho) sum(w^2) + rho (sum w)^2). 50 means: as expected.
// InvalidInput without goals, or outside the ranges above.
Result<double> goal_attainment_t(std::span<const ScaledGoal> goals);

}  // namespace nabij::stats
