// Time and chance come in from outside, so that tests can freeze the one and repeat the other.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>

#include "base/time.hpp"

namespace nabij::base {

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;                // the wall clock, may jump
  virtual std::int64_t monotonic_ms() const = 0;  // never goes back, for durations
};

class SystemClock final : public Clock {
 public:
  Instant now() const override;
  std::int64_t monotonic_ms() const override;
};

// A clock that stands still until a test moves it.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Instant start) : now_ms_(start.ms) {}
  Instant now() const override { return {now_ms_.load()}; }
  std::int64_t monotonic_ms() const override { return now_ms_.load(); }
  void advance_ms(std::int64_t amount_ms) { now_ms_ += amount_ms; }
  void set(Instant instant) { now_ms_ = instant.ms; }

 private:
  std::atomic<std::int64_t> now_ms_;
};

class Random {
 public:
  virtual ~Random() = default;
  virtual void fill(std::span<unsigned char> bytes) = 0;
};

// Once, before anything else; false when the system gives no randomness.
bool prepare_randomness();

// From the operating system, fit for keys.
class SystemRandom final : public Random {
 public:
  void fill(std::span<unsigned char> bytes) override;
};

// Repeatable; for tests and the demo town only, never for keys of real people.
class SeededRandom final : public Random {
 public:
  explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
  void fill(std::span<unsigned char> bytes) override;
  std::uint64_t next();
  // A whole number in [0, below); below > 0.
  std::uint64_t below(std::uint64_t bound);

 private:
  std::uint64_t state_;
};

}  // namespace nabij::base
