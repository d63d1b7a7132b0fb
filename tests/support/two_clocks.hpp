// A wall clock that a test lets jump, beside one that only ever goes on.
#pragma once

#include <atomic>

#include "base/clock.hpp"

namespace nabij::testing_support {

class TwoClocks final : public base::Clock {
 public:
  explicit TwoClocks(base::Instant start) : wall_ms_(start.ms) {}
  base::Instant now() const override { return {wall_ms_.load()}; }
  std::int64_t monotonic_ms() const override { return even_ms_.load(); }
  void pass(std::int64_t amount_ms) {
    wall_ms_ += amount_ms;
    even_ms_ += amount_ms;
  }
  void jump(std::int64_t amount_ms) { wall_ms_ += amount_ms; }

 private:
  std::atomic<std::int64_t> wall_ms_;
  std::atomic<std::int64_t> even_ms_{5000};
};

}  // namespace nabij::testing_support
