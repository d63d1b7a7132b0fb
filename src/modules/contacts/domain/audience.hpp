// For whom a note was written: declared by its author, kept by the system.
#pragma once

#include "base/named_enum.hpp"

namespace nabij::contacts {

enum class Audience { Me, Team };

}  // namespace nabij::contacts

template <>
struct nabij::base::NamedEnum<nabij::contacts::Audience> {
  using enum nabij::contacts::Audience;
  static constexpr std::array<std::pair<nabij::contacts::Audience, std::string_view>, 2> names{{
      {Me, "me"},
      {Team, "team"},
  }};
};
