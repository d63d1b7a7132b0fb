#include "figures/domain/decide.hpp"

namespace nabij::figures {

using privacy::Nothing;
using privacy::Showing;

Shown decide(std::vector<privacy::Box> boxes, const Limits& limits, const Allowed& allowed) {
  Shown shown;
  for (std::size_t box = 0; box < boxes.size(); ++box) {
    boxes[box].showing = allowed(Audience::Inside, box);
  }
  shown.inside = privacy::boxes_to_show(boxes, limits.inside, Nothing::IsHidden);
  for (std::size_t box = 0; box < boxes.size(); ++box) {
    boxes[box].showing = shown.inside[box] ? allowed(Audience::Outside, box) : Showing::Never;
  }
  shown.outside = privacy::boxes_to_show(boxes, limits.outside, Nothing::IsHidden);
  return shown;
}

bool told(const Cells& cells, const CellKey& key, Family family) {
  auto found = cells.find(key);
  if (found == cells.end()) return false;
  const Cell& cell = found->second;
  if (family == Family::Contacts) return cell.contacts.has_value();
  return family == Family::Known ? cell.known.has_value() : cell.first_contacts.has_value();
}

void tell(Cell& cell, Family family, const privacy::Heap& heap) {
  auto people = static_cast<std::int64_t>(heap.people.size());
  if (family == Family::Contacts) cell.contacts = heap.amount;
  if (family == Family::Known) cell.known = people;
  if (family == Family::First) cell.first_contacts = people;
}

}  // namespace nabij::figures
