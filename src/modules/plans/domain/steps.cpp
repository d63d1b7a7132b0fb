#include "plans/domain/steps.hpp"

#include <algorithm>

namespace nabij::plans {

std::optional<StepId> next_step(const std::vector<StepPlace>& steps) {
  const StepPlace* next = nullptr;
  for (const auto& step : steps) {
    if (step.state != StepState::Open) continue;
    bool earlier = next != nullptr && step.chosen == next->chosen && step.place < next->place;
    // A step that was never chosen stands behind every one that was.
    if (next == nullptr || step.chosen > next->chosen || earlier) next = &step;
  }
  return next != nullptr ? std::optional<StepId>(next->id) : std::nullopt;
}

double place_at_end(const std::vector<StepPlace>& steps) {
  double last = 0;
  for (const auto& step : steps) last = std::max(last, step.place);
  return last + 1;
}

std::vector<double> places_behind(const std::vector<StepPlace>& steps, StepId step,
                                  std::size_t count) {
  auto own = std::ranges::find(steps, step, &StepPlace::id);
  double from = own != steps.end() ? own->place : place_at_end(steps);
  double until = from + 1;
  for (const auto& other : steps) {
    if (other.place > from) until = std::min(until, other.place);
  }
  std::vector<double> places;
  for (std::size_t index = 1; index <= count; ++index) {
    double part = static_cast<double>(index) / static_cast<double>(count + 1);
    places.push_back(from + (until - from) * part);
  }
  return places;
}

}  // namespace nabij::plans
