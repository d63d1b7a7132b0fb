// A team's year, recorded through the functions that the endpoints call. Nobody in it exists.
#pragma once

#include "app/demo/scene.hpp"

namespace nabij::app::demo {

// Two records that turned out to be one young person, and who saw it.
struct Double {
  base::Instant at;
  privacy::Viewer by;
  PersonId person;
  PersonId other;
};

// Says after each record that one more is there; false to stop early.
using OneMore = std::function<bool()>;

Result<std::vector<Double>> live_year(Desk& desk, const TeamTask& task, const Options& options,
                                      const OneMore& one_more);

// How many records each day of the year brings to a team.
std::vector<std::int64_t> records_by_day(const TeamPlan& team, const Options& options,
                                         std::uint64_t seed);

}  // namespace nabij::app::demo
