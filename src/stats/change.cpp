#include "stats/change.hpp"

#include <cmath>
#include <vector>

namespace nabij::stats {
namespace {

constexpr double kReliable = 1.96;

double mean_of(std::span<const double> values) {
  double sum = 0;
  for (double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

double deviation_of(std::span<const double> values) {
  double mean = mean_of(values);
  double squares = 0;
  for (double value : values) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

}  // namespace

Result<double> reliable_change(double pre, double post, const Reliability& instrument) {
  if (!(instrument.deviation > 0)) {
    return base::Error::field("deviation", "out_of_range", "The deviation is more than zero.");
  }
  if (!(instrument.correlation >= 0 && instrument.correlation < 1)) {
    return base::Error::field("correlation", "out_of_range", "Reliability is from 0 to below 1.");
  }
  double error = instrument.deviation * std::sqrt(1 - instrument.correlation);
  return (post - pre) / (std::sqrt(2.0) * error);
}

Result<ChangeCounts> count_reliable_changes(std::span<const Pair> pairs, double correlation,
                                            Direction direction) {
  if (pairs.size() < 2) {
    return base::Error::field("pairs", "too_few", "This needs at least two pairs.");
  }
  std::vector<double> before;
  for (const auto& pair : pairs) before.push_back(pair.pre);
  Reliability instrument{deviation_of(before), correlation};
  ChangeCounts counts;
  for (const auto& pair : pairs) {
    double change = TRY(reliable_change(pair.pre, pair.post, instrument));
    double better = direction == Direction::HigherIsBetter ? change : -change;
    counts.improved += better > kReliable ? 1 : 0;
    counts.deteriorated += better < -kReliable ? 1 : 0;
    counts.unchanged += std::abs(better) <= kReliable ? 1 : 0;
  }
  return counts;
}

Result<PairedEffect> paired_effect(std::span<const Pair> pairs) {
  if (pairs.size() < 2) {
    return base::Error::field("pairs", "too_few", "This needs at least two pairs.");
  }
  std::vector<double> before;
  std::vector<double> after;
  std::vector<double> differences;
  for (const auto& pair : pairs) {
    before.push_back(pair.pre);
    after.push_back(pair.post);
    differences.push_back(pair.post - pair.pre);
  }
  PairedEffect effect;
  effect.mean = mean_of(differences);
  effect.deviation = deviation_of(differences);
  double average = (deviation_of(before) + deviation_of(after)) / 2;
  if (!(effect.deviation > 0) || !(average > 0)) {
    return base::Error::field("pairs", "no_spread", "All differences are the same.");
  }
  effect.t = effect.mean / (effect.deviation / std::sqrt(static_cast<double>(pairs.size())));
  effect.d_z = effect.mean / effect.deviation;
  effect.d_av = effect.mean / average;
  return effect;
}

}  // namespace nabij::stats
