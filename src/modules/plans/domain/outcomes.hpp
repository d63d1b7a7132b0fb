// When to ask how it goes with new work, school or an internship (requirements B12, C10): after
// three days, after a week, and later on.
#pragma once

#include <optional>
#include <vector>

#include "base/time.hpp"
#include "plans/domain/doing.hpp"

namespace nabij::plans {

// Days after the start; norms of the region.
struct OutcomeTimes {
  std::int64_t first_days = 0;
  std::int64_t second_days = 0;
  std::int64_t later_days = 0;
};

// The latest moment that has come and was not answered. One that was passed by is not asked for any
// more once a later one has come.
std::optional<OutcomeMoment> outcome_to_ask(base::LocalDay start, base::LocalDay today,
                                            const OutcomeTimes& times,
                                            const std::vector<OutcomeMoment>& answered);

}  // namespace nabij::plans
