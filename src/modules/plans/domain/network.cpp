#include "plans/domain/network.hpp"

#include <algorithm>

namespace nabij::plans {
namespace {

bool is_there(const TieStanding& tie) {
  bool close = tie.closeness == Closeness::Near || tie.closeness == Closeness::Around;
  bool gives = tie.energy == Energy::Gives || tie.energy == Energy::Both;
  return !tie.gone && close && gives;
}

}  // namespace

std::optional<NetworkHint> network_hint(const std::vector<TieStanding>& ties) {
  if (ties.empty() || std::ranges::any_of(ties, is_there)) return std::nullopt;
  return NetworkHint::NobodyNear;
}

}  // namespace nabij::plans
