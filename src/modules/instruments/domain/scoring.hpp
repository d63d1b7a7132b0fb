// How the answers to one subscale of an instrument become one number.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::instruments {

using InstrumentId = base::Id<struct InstrumentTag>;
using AnswersId = base::Id<struct InstrumentAnswersTag>;

enum class Side { YoungPerson, Worker };
enum class Score { Sum, Mean };

// The lowest and the highest value that an item can be answered with.
struct Ends {
  std::int64_t low = 0;
  std::int64_t high = 0;
};

// One answered item. A reversed one counts from the other end: low + high - value.
struct Answered {
  std::int64_t value = 0;
  bool reversed = false;
};

struct Rule {
  Score score = Score::Mean;
  std::int64_t items = 0;     // of the whole subscale
  std::int64_t at_least = 0;  // so many must be answered
};

// Mean: of what was answered. Sum: that mean times the number of items, so that who left one open
// is not lower for it (person-mean imputation; with every item answered it is the plain sum).
// Nothing when fewer than `rule.at_least` were answered.
std::optional<double> score_of(std::span<const Answered> answered, const Ends& ends,
                               const Rule& rule);
// The lowest and the highest that this score can be.
struct Range {
  double low = 0;
  double high = 0;
};
Range range_of(const Ends& ends, const Rule& rule);

}  // namespace nabij::instruments

template <>
struct nabij::base::NamedEnum<nabij::instruments::Side> {
  using enum nabij::instruments::Side;
  static constexpr std::array<std::pair<nabij::instruments::Side, std::string_view>, 2> names{{
      {YoungPerson, "young_person"},
      {Worker, "worker"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::instruments::Score> {
  using enum nabij::instruments::Score;
  static constexpr std::array<std::pair<nabij::instruments::Score, std::string_view>, 2> names{{
      {Sum, "sum"},
      {Mean, "mean"},
  }};
};
