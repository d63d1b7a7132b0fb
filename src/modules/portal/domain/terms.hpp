// How long what a young person opens by themself stays open. Our own choices, not norms.
#pragma once

#include "base/time.hpp"

namespace nabij::portal {

inline constexpr std::int64_t kMinuteMs = 60'000;
// An offer stands on a worker's phone: long enough to scan it, too short to find it back.
inline constexpr std::int64_t kOfferMs = 30 * kMinuteMs;
// A phone that lies around closes by itself.
inline constexpr std::int64_t kIdleMs = 20 * kMinuteMs;
inline constexpr std::int64_t kVisitMs = 4 * 60 * kMinuteMs;
// A link that nobody opened for so long opens no more.
inline constexpr std::int64_t kUnusedDays = 180;
// At the same time, on phones that somebody has; the one that was seen longest ago makes room.
inline constexpr std::size_t kVisitsAtMost = 5;

struct Visit {
  base::Instant begun_at;
  base::Instant seen_at;
};

// A clock that ran ahead and was set right leaves no visit that outlives its term.
bool holds(const Visit& visit, base::Instant now);
// `opened_on`: the last day on which it was opened.
bool holds(base::LocalDay opened_on, base::LocalDay today);

}  // namespace nabij::portal
