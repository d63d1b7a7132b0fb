// What a contact was for (requirement B17): being together, doing something, learning something.
// Something to think about, never a mix to be reached.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/named_enum.hpp"

namespace nabij::contacts {

enum class Stance { Together, Doing, Learning };

// As one number, for a column: 1, 2 and 4 added up; nothing for none.
std::optional<std::int64_t> to_sum(const std::vector<Stance>& stances);
// In the order of the enum.
std::vector<Stance> from_sum(const std::optional<std::int64_t>& sum);

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::Stance> {
  using enum nabij::contacts::Stance;
  static constexpr std::array<std::pair<nabij::contacts::Stance, std::string_view>, 3> names{{
      {Together, "together"},
      {Doing, "doing"},
      {Learning, "learning"},
  }};
};
