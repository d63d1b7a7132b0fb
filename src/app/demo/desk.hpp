// Where one part of the demo is written: a house of its own, with its own clock and identifiers,
// on a database that all desks share. What one desk records therefore does not depend on what the
// others do meanwhile, and many desks together fill each commit.
#pragma once

#include <atomic>

#include "app/house.hpp"

namespace nabij::app::demo {

// What all desks share. Keys and nonces are drawn from `random`; identifiers are not.
struct Ground {
  storage::Database& database;
  base::Random& random;
  privacy::Key master_key;
};

// The wall clock stands at the moment of the record; only durations are real.
class DeskClock final : public base::Clock {
 public:
  base::Instant now() const override { return {now_ms_.load()}; }
  std::int64_t monotonic_ms() const override { return base::SystemClock().monotonic_ms(); }
  void set(base::Instant at) { now_ms_ = at.ms; }

 private:
  std::atomic<std::int64_t> now_ms_{0};
};

// Are passwords set here that people sign in with, or only such as nobody knows?
enum class Hashing { Real, Unused };

class Desk {
 public:
  Desk(const Ground& ground, std::uint64_t seed, Hashing hashing = Hashing::Unused);
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  House& house() { return house_; }
  void set(base::Instant at) { clock_.set(at); }
  base::Instant now() const { return clock_.now(); }
  template <typename AnyId>
  AnyId make() {
    return ids_->make<AnyId>();
  }

 private:
  class SharedDatabase;

  DeskClock clock_;
  base::SeededRandom chance_;
  std::optional<base::IdSource> ids_;  // there from the start
  House house_;
};

}  // namespace nabij::app::demo
