// What young people of the demo want, and how they go about it: in their own words, all invented.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "app/demo/words.hpp"

namespace nabij::app::demo::words {

// A goal, how it is recognised from -2 to +2, and the way there.
struct Aim {
  std::string_view domain;
  std::string_view wish;  // as it was said first
  std::string_view goal;  // as it became
  std::array<std::string_view, 5> levels;
  std::array<std::string_view, 3> steps;
  std::array<std::string_view, 2> pieces;  // of the first step, when that was too much
};

// Somebody around them: a call name and a key of the list network_roles.
struct CloseOne {
  std::string_view name;
  std::string_view role;
};

struct Chance {
  std::string_view kind;
  std::string_view words;
  std::string_view contact;
};

std::span<const Aim> aims();
std::span<const CloseOne> people_around();
std::span<const Chance> chances();
List talents();
List successes();
List setbacks();
List chores();
List trips();

}  // namespace nabij::app::demo::words
