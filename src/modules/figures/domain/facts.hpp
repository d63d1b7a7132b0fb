// What was recorded, as far as figures look at it: contacts and stretches of presence with
// everything in them named by small numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.hpp"
#include "base/time.hpp"

namespace nabij::figures {

// A known young person in a contact. Records that count as one are one number.
struct Met {
  std::uint32_t person = 0;
  std::size_t band = 0;  // of Facts::bands
  bool first = false;    // nobody in the region recorded an earlier contact
};

struct Spot {
  std::optional<std::size_t> node;   // of the AreaTree
  std::optional<std::size_t> place;  // of Facts::places
  std::size_t organisation = 0;      // of Facts::organisations
  base::LocalDay day;                // on which it counts
};

struct Deed {
  Spot spot;
  std::size_t channel = 0;   // of Facts::channels
  std::uint64_t goals = 0;   // one bit for each of Facts::goals
  std::int64_t unknown = 0;  // young people seen who are not known
  std::vector<Met> people;
};

struct Stay {
  Spot spot;
  std::int64_t minutes = 0;
};

struct Facts {
  std::vector<Deed> deeds;
  std::vector<Stay> stays;
  std::vector<PlaceId> places;
  std::vector<OrganisationId> organisations;
  std::vector<std::string> channels;
  std::vector<std::string> goals;
  std::vector<std::string> bands;  // "" is: no age is known
};

}  // namespace nabij::figures
