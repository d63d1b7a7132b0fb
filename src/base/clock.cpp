#include "base/clock.hpp"

#include <sodium.h>

#include <chrono>
#include <cstdlib>

namespace nabij::base {

Instant SystemClock::now() const {
  auto since = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

std::int64_t SystemClock::monotonic_ms() const {
  auto since = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

bool prepare_randomness() { return sodium_init() >= 0; }

void SystemRandom::fill(std::span<unsigned char> bytes) {
  // Only this makes the generator ready for several threads; it may run any number of times.
  static const bool ready = sodium_init() >= 0;
  if (!ready) std::abort();
  randombytes_buf(bytes.data(), bytes.size());
}

// splitmix64: Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
std::uint64_t SeededRandom::next() {
  state_ += 0x9e3779b97f4a7c15ULL;
  std::uint64_t mixed = state_;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
  return mixed ^ (mixed >> 31);
}

std::uint64_t SeededRandom::below(std::uint64_t bound) { return next() % bound; }

void SeededRandom::fill(std::span<unsigned char> bytes) {
  for (auto& byte : bytes) byte = static_cast<unsigned char>(next() >> 56);
}

}  // namespace nabij::base
