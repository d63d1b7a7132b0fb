// A share with its uncertainty, and honest noise for open figures.
#pragma once

#include <cstdint>

#include "base/result.hpp"

namespace nabij::stats {

struct Interval {
  double low = 0;
  double high = 0;
};

// The 95% interval of x out of n. Source: Wilson (1927), JASA 22; z = 1.959964.
// InvalidInput unless 0 <= x <= n and n > 0.
Result<Interval> wilson_95(std::int64_t x, std::int64_t n);

// Discrete Laplace noise: P(k) = (1 - q) / (1 + q) * q^|k| with q = exp(-epsilon / sensitivity).
// Source: Ghosh, Roughgarden & Sundararajan (2009), "Universally utility-maximizing privacy
// mechanisms". epsilon > 0, sensitivity > 0.
double discrete_laplace_probability(std::int64_t k, double epsilon, double sensitivity);
double discrete_laplace_variance(double epsilon, double sensitivity);

}  // namespace nabij::stats
