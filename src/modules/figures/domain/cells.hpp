// What may be told: the published figures of one period. What is not in here is hidden, and
// nothing that is hidden is in here.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/ids.hpp"
#include "base/named_enum.hpp"

namespace nabij::figures {

// Inside: members of the region's organisations. Outside: whatever leaves the house.
enum class Audience { Inside, Outside };
// Area is the area itself; the others are cuts of it, of which `key` says the part.
enum class CellKind { Area, Place, Channel, Goal, Age, Organisation, Month, Week };

struct CellKey {
  CellKind kind = CellKind::Area;
  AreaId area;      // all zeros: the whole region
  std::string key;  // empty for the area itself
  auto operator<=>(const CellKey&) const = default;
};

struct Cell {
  std::optional<std::int64_t> contacts;
  std::optional<std::int64_t> presence_minutes;
  std::optional<std::int64_t> known;
  std::optional<std::int64_t> first_contacts;
  bool operator==(const Cell&) const = default;
};
using Cells = std::map<CellKey, Cell>;

struct Publication {
  Cells inside;
  Cells outside;
  Cells& of(Audience audience) { return audience == Audience::Inside ? inside : outside; }
  const Cells& of(Audience audience) const {
    return audience == Audience::Inside ? inside : outside;
  }
  bool operator==(const Publication&) const = default;
};

}  // namespace nabij::figures

template <>
struct nabij::base::NamedEnum<nabij::figures::Audience> {
  using enum nabij::figures::Audience;
  static constexpr std::array<std::pair<nabij::figures::Audience, std::string_view>, 2> names{
      {{Inside, "inside"}, {Outside, "outside"}}};
};

template <>
struct nabij::base::NamedEnum<nabij::figures::CellKind> {
  using enum nabij::figures::CellKind;
  static constexpr std::array<std::pair<nabij::figures::CellKind, std::string_view>, 8> names{{
      {Area, "area"},
      {Place, "place"},
      {Channel, "channel"},
      {Goal, "goal"},
      {Age, "age"},
      {Organisation, "organisation"},
      {Month, "month"},
      {Week, "week"},
  }};
};
