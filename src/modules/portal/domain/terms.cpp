#include "portal/domain/terms.hpp"

namespace nabij::portal {

bool holds(const Visit& visit, base::Instant now) {
  constexpr std::int64_t kClockToleranceMs = 5 * kMinuteMs;
  return now < visit.begun_at.plus_ms(kVisitMs) && now < visit.seen_at.plus_ms(kIdleMs) &&
         visit.begun_at <= now.plus_ms(kClockToleranceMs);
}

bool holds(base::LocalDay opened_on, base::LocalDay today) {
  return today <= opened_on.plus_days(kUnusedDays);
}

}  // namespace nabij::portal
