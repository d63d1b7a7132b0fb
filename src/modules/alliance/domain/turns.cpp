#include "alliance/domain/turns.hpp"

namespace nabij::alliance {

bool stands(const Turn& turn, base::LocalDay today) {
  return !turn.ended_how && (!turn.until_on || today <= *turn.until_on);
}

const Turn* standing(const std::vector<Turn>& turns, TurnRole role, base::LocalDay today) {
  const Turn* found = nullptr;
  for (const auto& turn : turns) {
    if (turn.role != role || !stands(turn, today)) continue;
    if (found == nullptr || found->since <= turn.since) found = &turn;
  }
  return found;
}

}  // namespace nabij::alliance
