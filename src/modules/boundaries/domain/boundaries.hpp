// The frame of a relation, and when a rule has been set aside so often that it deserves another
// look (requirements B08, B09).
#pragma once

#include <cstdint>
#include <vector>

#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::boundaries {

// How somebody came. Resistance belongs to the last two and says nothing about who resists.
enum class Frame { Voluntary, SchoolDuty, Imposed };

// Who did not choose to come must know what is told about them, and to whom.
bool owes_what_is_reported(Frame frame);

enum class RuleKind {
  House,  // everybody reads it, young people too
  Work,   // how the team or its organisation works
};

// One time that a rule was set aside.
struct SetAside {
  base::LocalDay happened_on;
  base::Instant told_at;
};
struct ReviewNorm {
  std::int64_t times = 0;
  std::int64_t days = 0;
};
// Set aside at least so often within so many days, as far as that was told since the last look.
bool deserves_review(const std::vector<SetAside>& times, std::optional<base::Instant> reviewed_at,
                     base::LocalDay today, const ReviewNorm& norm);

}  // namespace nabij::boundaries

template <>
struct nabij::base::NamedEnum<nabij::boundaries::Frame> {
  using enum nabij::boundaries::Frame;
  static constexpr std::array<std::pair<nabij::boundaries::Frame, std::string_view>, 3> names{{
      {Voluntary, "voluntary"},
      {SchoolDuty, "school_duty"},
      {Imposed, "imposed"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::boundaries::RuleKind> {
  using enum nabij::boundaries::RuleKind;
  static constexpr std::array<std::pair<nabij::boundaries::RuleKind, std::string_view>, 2> names{{
      {House, "house"},
      {Work, "work"},
  }};
};
