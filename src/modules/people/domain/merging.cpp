#include "people/domain/merging.hpp"

namespace nabij::people {

PersonId root_of(PersonId record, std::span<const MergeEdge> merges) {
  PersonId current = record;
  for (std::size_t steps = 0; steps <= merges.size(); ++steps) {
    auto next = std::ranges::find(merges, current, &MergeEdge::other);
    if (next == merges.end()) return current;
    current = next->person;
  }
  return record;
}

}  // namespace nabij::people
