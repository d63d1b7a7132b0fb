// The people around somebody, as they draw them, and a gentle hint when nobody is left who gives
// energy (requirements C08, K04). Fewer ties that cost energy are no success by themselves.
#pragma once

#include <optional>
#include <vector>

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::plans {

using TieId = base::Id<struct PlanTieTag>;

enum class Closeness {
  Near,
  Around,
  Far,
  Might,  // not yet, but could be
};
enum class Energy { Gives, Takes, Both, Unclear };
enum class TieWish { Closer, Further, AsItIs };

struct TieStanding {
  Closeness closeness = Closeness::Around;
  Energy energy = Energy::Unclear;
  bool gone = false;
};

enum class NetworkHint {
  NobodyNear,  // there were people, and none is left who is there and gives energy
};

// Nothing while nothing was drawn, or somebody is there.
std::optional<NetworkHint> network_hint(const std::vector<TieStanding>& ties);

}  // namespace nabij::plans

template <>
struct nabij::base::NamedEnum<nabij::plans::Closeness> {
  using enum nabij::plans::Closeness;
  static constexpr std::array<std::pair<nabij::plans::Closeness, std::string_view>, 4> names{{
      {Near, "near"},
      {Around, "around"},
      {Far, "far"},
      {Might, "might"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::Energy> {
  using enum nabij::plans::Energy;
  static constexpr std::array<std::pair<nabij::plans::Energy, std::string_view>, 4> names{{
      {Gives, "gives"},
      {Takes, "takes"},
      {Both, "both"},
      {Unclear, "unclear"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::TieWish> {
  using enum nabij::plans::TieWish;
  static constexpr std::array<std::pair<nabij::plans::TieWish, std::string_view>, 3> names{{
      {Closer, "closer"},
      {Further, "further"},
      {AsItIs, "as_it_is"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::plans::NetworkHint> {
  using enum nabij::plans::NetworkHint;
  static constexpr std::array<std::pair<nabij::plans::NetworkHint, std::string_view>, 1> names{
      {{NobodyNear, "nobody_near"}}};
};
