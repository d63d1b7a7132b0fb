#include "app/clock_trust.hpp"

#include <cstdlib>

namespace nabij::app {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kDoubtMs = 7 * kDayMs;
constexpr std::int64_t kProofMs = kDayMs;

}  // namespace

ClockTrust::ClockTrust(const base::Clock& clock)
    : clock_(clock), wall_(clock.now()), monotonic_ms_(clock.monotonic_ms()) {}

void ClockTrust::look() {
  auto wall = clock_.now();
  auto monotonic_ms = clock_.monotonic_ms();
  auto passed_ms = monotonic_ms - monotonic_ms_;
  if (std::abs(wall.ms - wall_.ms - passed_ms) > kDoubtMs) {
    jumped_ = true;
    even_ms_ = 0;
  } else {
    even_ms_ += passed_ms;
  }
  wall_ = wall;
  monotonic_ms_ = monotonic_ms;
}

bool ClockTrust::holds(std::optional<base::Instant> seen) {
  look();
  if (even_ms_ >= kProofMs) return true;
  bool deserted = seen && std::abs(wall_.ms - seen->ms) > kDoubtMs;
  return !jumped_ && !deserted;
}

}  // namespace nabij::app
