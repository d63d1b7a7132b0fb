// The steps that every table of a publication goes through: decide for both audiences, then tell.
#pragma once

#include <array>
#include <functional>
#include <vector>

#include "figures/domain/boxes.hpp"
#include "figures/domain/publication.hpp"

namespace nabij::figures {

inline constexpr std::array kFamilies{Family::Contacts, Family::Known, Family::First};
inline constexpr std::array kAudiences{Audience::Inside, Audience::Outside};

// Which boxes are shown to whom; outside never more than inside.
struct Shown {
  std::vector<bool> inside;
  std::vector<bool> outside;
  const std::vector<bool>& of(Audience audience) const {
    return audience == Audience::Inside ? inside : outside;
  }
};

// Whether earlier decisions let a box be shown to that audience.
using Allowed = std::function<privacy::Showing(Audience, std::size_t)>;

Shown decide(std::vector<privacy::Box> boxes, const Limits& limits, const Allowed& allowed);

bool told(const Cells& cells, const CellKey& key, Family family);
void tell(Cell& cell, Family family, const privacy::Heap& heap);

}  // namespace nabij::figures
