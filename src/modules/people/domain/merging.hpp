// Which record a record counts as, after merges that may build on one another.
#pragma once

#include <span>

#include "base/ids.hpp"

namespace nabij::people {

struct MergeEdge {
  PersonId person;  // the record that stays
  PersonId other;   // the record that became part of it
};

// Follows the merges that hold from `record` to the record that stands for all. A ring, which the
// rules never make, ends where it started.
PersonId root_of(PersonId record, std::span<const MergeEdge> merges);

}  // namespace nabij::people
