// What a column of a file can stand for, and what no column may stand for (promise 1: nothing
// beyond a call name is asked for, and some things are never kept).
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/named_enum.hpp"

namespace nabij::imports {

enum class Use {
  Nothing,
  Day,
  Time,
  Duration,
  Place,
  Channel,
  Topics,
  Goals,
  YoungPeople,  // how many there were, those with a call name included
  CallNames,
  Worker,
  Team,
  Note,
};

enum class Refused { Surname, BirthDate, CitizenNumber, Origin, Address, Reach, Gender, Health };

// By what the column is called.
std::optional<Refused> refused_by_name(std::string_view column);
// By what stands in it: numbers that all pass the test of a citizen service number.
std::optional<Refused> refused_by_values(std::span<const std::string> values);
// What a column that is called so most likely stands for.
Use use_by_name(std::string_view column);

// A value of these is looked up in a list, and mapped once when the list does not know it.
constexpr bool is_listed(Use use) {
  return use == Use::Place || use == Use::Channel || use == Use::Topics || use == Use::Goals ||
         use == Use::Worker || use == Use::Team;
}
// Cells of these hold several values.
constexpr bool holds_several(Use use) {
  return use == Use::Topics || use == Use::Goals || use == Use::CallNames;
}

}  // namespace nabij::imports

template <>
struct nabij::base::NamedEnum<nabij::imports::Use> {
  using enum nabij::imports::Use;
  static constexpr std::array<std::pair<nabij::imports::Use, std::string_view>, 13> names{{
      {Nothing, "nothing"},
      {Day, "day"},
      {Time, "time"},
      {Duration, "duration"},
      {Place, "place"},
      {Channel, "channel"},
      {Topics, "topics"},
      {Goals, "goals"},
      {YoungPeople, "young_people"},
      {CallNames, "call_names"},
      {Worker, "worker"},
      {Team, "team"},
      {Note, "note"},
  }};
};

template <>
struct nabij::base::NamedEnum<nabij::imports::Refused> {
  using enum nabij::imports::Refused;
  static constexpr std::array<std::pair<nabij::imports::Refused, std::string_view>, 8> names{{
      {Surname, "surname"},
      {BirthDate, "birth_date"},
      {CitizenNumber, "citizen_number"},
      {Origin, "origin"},
      {Address, "address"},
      {Reach, "reach"},
      {Gender, "gender"},
      {Health, "health"},
  }};
};
