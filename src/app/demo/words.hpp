// The words of the demo: names, places and what people write. All invented; warm, and about what
// young people do and want rather than about what is wrong with them.
#pragma once

#include <span>
#include <string_view>

namespace nabij::app::demo::words {

using List = std::span<const std::string_view>;

struct Place {
  std::string_view name;
  std::string_view kind;
  std::string_view about;
};

// A topic of the list, how often it comes up in a hundred, and what is written about it.
struct Topic {
  std::string_view key;
  int often = 0;
  List notes;
};

std::span<const Place> places();
std::span<const Topic> topics();

List rivers();  // the first half of the name of a municipality
List town_ends();
List worker_names();
List family_names();
List call_names();
List descriptions();  // of somebody whose name is not known yet
List hints();         // that keep two of one name apart
List promises();
List presence_notes();
List wishes();  // what somebody wants remembered
List ways();    // how somebody wants to be reached

}  // namespace nabij::app::demo::words
