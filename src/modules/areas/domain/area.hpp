// An area as the official statistics know it, and its place in the tree.
#pragma once

#include <optional>
#include <string>

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::areas {

// From coarse to fine. A borough (stadsdeel) is the city's own; the others are CBS's gemeente,
// wijk and buurt.
enum class AreaKind { Municipality, Borough, District, Neighbourhood };

struct Area {
  AreaId id;
  std::string code;  // GM0268, WK026810, BU02681001, or the city's own
  std::string name;
  AreaKind kind = AreaKind::Neighbourhood;
  int year = 0;  // of the boundaries
  std::optional<AreaId> parent_id;
  bool operator==(const Area&) const = default;
};

}  // namespace nabij::areas

template <>
struct nabij::base::NamedEnum<nabij::areas::AreaKind> {
  using enum nabij::areas::AreaKind;
  static constexpr std::array<std::pair<nabij::areas::AreaKind, std::string_view>, 4> names{{
      {Municipality, "municipality"},
      {Borough, "borough"},
      {District, "district"},
      {Neighbourhood, "neighbourhood"},
  }};
};
