#include "stats/share.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace nabij::stats {
namespace {

constexpr double kZ = 1.959963984540054;

double decay(double epsilon, double sensitivity) { return std::exp(-epsilon / sensitivity); }

}  // namespace

Result<Interval> wilson_95(std::int64_t x, std::int64_t n) {
  if (n <= 0 || x < 0 || x > n) {
    return base::Error::field("x", "out_of_range", "This needs 0 <= x <= n and n > 0.");
  }
  auto count = static_cast<double>(n);
  double share = static_cast<double>(x) / count;
  double squared = kZ * kZ;
  double centre = share + squared / (2 * count);
  double spread = kZ * std::sqrt(share * (1 - share) / count + squared / (4 * count * count));
  double scale = 1 + squared / count;
  return Interval{std::max(0.0, (centre - spread) / scale),
                  std::min(1.0, (centre + spread) / scale)};
}

double discrete_laplace_probability(std::int64_t k, double epsilon, double sensitivity) {
  double q = decay(epsilon, sensitivity);
  return (1 - q) / (1 + q) * std::pow(q, static_cast<double>(std::abs(k)));
}

double discrete_laplace_variance(double epsilon, double sensitivity) {
  double q = decay(epsilon, sensitivity);
  return 2 * q / ((1 - q) * (1 - q));
}

}  // namespace nabij::stats
