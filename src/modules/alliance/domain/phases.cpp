#include "alliance/domain/phases.hpp"

#include <algorithm>
#include <map>

namespace nabij::alliance {

std::vector<PhaseStretch> stretches(const std::vector<ToldPhase>& told, base::LocalDay today) {
  std::map<base::LocalDay, Phase> days;
  for (const auto& each : told) days[each.since_on] = each.phase;
  std::vector<PhaseStretch> found;
  for (auto at = days.begin(); at != days.end(); ++at) {
    const auto& [since_on, phase] = *at;
    auto next = std::next(at);
    auto end = next == days.end() ? std::max(today, since_on) : next->first;
    auto length = end.days - since_on.days;
    if (!found.empty() && found.back().phase == phase) {
      found.back().days += length;
    } else {
      found.push_back({phase, since_on, length});
    }
  }
  return found;
}

std::vector<PhaseTime> time_in_phases(const std::vector<PhaseStretch>& stretches) {
  std::map<Phase, std::int64_t> sums;
  for (const auto& each : stretches) sums[each.phase] += each.days;
  std::vector<PhaseTime> times;
  times.reserve(sums.size());
  for (const auto& [phase, days] : sums) times.push_back({phase, days});
  return times;
}

}  // namespace nabij::alliance
