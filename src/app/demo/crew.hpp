// Every team's year at once: as many desks as fill a commit, each with a team of its own.
#pragma once

#include "app/demo/town.hpp"
#include "app/demo/year.hpp"

namespace nabij::app::demo {

// What all teams found out about doubles, in the order of time; the first error stops all.
Result<std::vector<Double>> live_together(const Ground& ground, const Options& options,
                                          const std::vector<TeamTask>& tasks, const Watch& watch);

}  // namespace nabij::app::demo
