// The order of steps, and the one that comes next (requirement C02).
#pragma once

#include <optional>
#include <vector>

#include "plans/domain/kinds.hpp"

namespace nabij::plans {

struct StepPlace {
  StepId id;
  double place = 0;
  StepState state = StepState::Open;
  std::optional<FactId> chosen;  // the version by which it was last chosen to be next
};

// The open step that was chosen last, or else the first open one. Nothing when none is open.
std::optional<StepId> next_step(const std::vector<StepPlace>& steps);

// Behind every other step.
double place_at_end(const std::vector<StepPlace>& steps);
// `count` places right behind `step`, before whatever follows it.
std::vector<double> places_behind(const std::vector<StepPlace>& steps, StepId step,
                                  std::size_t count);

}  // namespace nabij::plans
