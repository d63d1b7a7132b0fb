// The phases of a working relation, as soft words that go back and forth (requirements B10, A10).
// None has a length that is too long, and nothing closes by itself.
#pragma once

#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::alliance {

using PhaseId = base::Id<struct AlliancePhaseTag>;

enum class Phase {
  Contact,
  Trust,
  TakingStock,
  Working,
  Loosening,
  Afterwards,
  NotNow,  // an ordinary state: they may come back at any time
};

struct ToldPhase {
  Phase phase = Phase::Contact;
  base::LocalDay since_on;
};
struct PhaseStretch {
  Phase phase = Phase::Contact;
  base::LocalDay since_on;
  std::int64_t days = 0;  // up to the next, or to today
};
struct PhaseTime {
  Phase phase = Phase::Contact;
  std::int64_t days = 0;
};

// `told` in the order of telling; of what was told about one day the last holds, and the same phase
// told again goes on. Oldest first.
std::vector<PhaseStretch> stretches(const std::vector<ToldPhase>& told, base::LocalDay today);
// All stretches of each phase together, in the order of Phase.
std::vector<PhaseTime> time_in_phases(const std::vector<PhaseStretch>& stretches);

}  // namespace nabij::alliance

template <>
struct nabij::base::NamedEnum<nabij::alliance::Phase> {
  using enum nabij::alliance::Phase;
  static constexpr std::array<std::pair<nabij::alliance::Phase, std::string_view>, 7> names{{
      {Contact, "contact"},
      {Trust, "trust"},
      {TakingStock, "taking_stock"},
      {Working, "working"},
      {Loosening, "loosening"},
      {Afterwards, "afterwards"},
      {NotNow, "not_now"},
  }};
};
