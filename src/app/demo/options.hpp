// What a demo town is made from. The same values give the same town, identifiers included; only
// what is drawn for cryptography differs.
#pragma once

#include <cstdint>

#include "base/time.hpp"

namespace nabij::app::demo {

// A year's records per municipality: contacts, presences, tallies and questions answered.
inline constexpr std::int64_t kRecordsAYear = 27'700;
inline constexpr std::int64_t kYoungPeople = 20'000;  // aged 10 to 23, per municipality
inline constexpr std::int64_t kReached = 2'400;       // of them, per municipality
inline constexpr int kYear = 365;
inline constexpr int kLargestScale = 400;  // more than ten million records a year

struct Options {
  std::uint64_t seed = 20'261'124;
  int scale = 1;         // so many municipalities in the region
  base::LocalDay today;  // the records lie in the year before this day
  int days = kYear;      // of that year, only the last so many
};

// A stream of chance of its own for each part of the town, so that what happens in one part does
// not depend on what was drawn in another.
constexpr std::uint64_t seed_of(std::uint64_t seed, std::uint64_t part, std::uint64_t number) {
  std::uint64_t mixed = seed + part * 0x9e3779b97f4a7c15ULL + number * 0xd1b54a32d192ed03ULL;
  mixed = (mixed ^ (mixed >> 32)) * 0xbf58476d1ce4e5b9ULL;
  return mixed ^ (mixed >> 29);
}

}  // namespace nabij::app::demo
