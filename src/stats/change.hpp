// Did somebody change more than the instrument's own noise, and how much did a group change?
#pragma once

#include <span>

#include "base/result.hpp"

namespace nabij::stats {

struct Reliability {
  double deviation = 0;    // standard deviation s of the instrument, > 0
  double correlation = 0;  // test-retest reliability r, in [0, 1)
};

// RC = (post - pre) / (sqrt(2) s sqrt(1 - r)); beyond 1.96 either way is more than noise.
// Source: Jacobson & Truax (1991), Journal of Consulting and Clinical Psychology 59(1).
Result<double> reliable_change(double pre, double post, const Reliability& instrument);

enum class Direction { LowerIsBetter, HigherIsBetter };

struct ChangeCounts {
  int improved = 0;
  int unchanged = 0;
  int deteriorated = 0;
};

struct Pair {
  double pre = 0;
  double post = 0;
};

// Counts by reliable change at 1.96, with s taken from the pre scores (n - 1).
Result<ChangeCounts> count_reliable_changes(std::span<const Pair> pairs, double correlation,
                                            Direction direction);

// The paired effect size, in both variants; always name which one is shown.
struct PairedEffect {
  double mean = 0;       // of post - pre
  double deviation = 0;  // of post - pre, n - 1
  double t = 0;          // mean / (deviation / sqrt(n))
  double d_z = 0;        // mean / deviation of the differences
  double d_av = 0;       // mean / mean of the two deviations
};
// InvalidInput with fewer than two pairs or no spread.
Result<PairedEffect> paired_effect(std::span<const Pair> pairs);

}  // namespace nabij::stats
