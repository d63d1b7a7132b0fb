// How many young people a team guides, held beside what is manageable (requirements N01, N02), and
// cut into parts so that nobody can be found in them. A band is something to talk about: nothing is
// closed above it, and a young person who needs more time is not more than one.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/named_enum.hpp"

namespace nabij::workforce {

// So many young people, from low to high, for so much work: "at least 3 fte for 40 to 50" is
// {3, 40, 50}. All above zero.
struct GuidanceNorm {
  double fte = 0;
  double people_low = 0;
  double people_high = 0;
};
struct Band {
  std::int64_t low = 0;
  std::int64_t high = 0;
  bool operator==(const Band&) const = default;
};
// In proportion to the hours. A part of a young person is given to the band, so that nobody is told
// that they are outside it by rounding alone.
Band band_of(const GuidanceNorm& norm, std::int64_t fte_hundredths);

enum class Weight { NotSaid, Below, Within, Above };  // NotSaid: nobody said how many hours
Weight weight_of(const std::optional<Band>& band, std::int64_t young_people);

// How often somebody was met, by the days on which it happened within four weeks.
inline constexpr std::int64_t kRhythmDays = 28;
enum class Rhythm { Weekly, Fortnightly, Monthly, Quiet };
Rhythm rhythm_of(std::int64_t days_met);

// How many there are of each kind, for `kinds` of one kind each (0 up to `count`). Nothing where
// fewer than `threshold` young people would be told, or could be worked out from what is told.
using Told = std::vector<std::optional<std::int64_t>>;
Told told_by_kind(const std::vector<std::size_t>& kinds, std::size_t count, std::int64_t threshold);
// The same for a number that stands alone.
std::optional<std::int64_t> told(std::int64_t young_people, std::int64_t threshold);

}  // namespace nabij::workforce

template <>
struct nabij::base::NamedEnum<nabij::workforce::Weight> {
  using enum nabij::workforce::Weight;
  static constexpr std::array<std::pair<nabij::workforce::Weight, std::string_view>, 4> names{{
      {NotSaid, "not_said"},
      {Below, "below"},
      {Within, "within"},
      {Above, "above"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::workforce::Rhythm> {
  using enum nabij::workforce::Rhythm;
  static constexpr std::array<std::pair<nabij::workforce::Rhythm, std::string_view>, 4> names{{
      {Weekly, "weekly"},
      {Fortnightly, "fortnightly"},
      {Monthly, "monthly"},
      {Quiet, "quiet"},
  }};
};
