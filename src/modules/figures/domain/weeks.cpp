// The weeks of a month, for the region as a whole.
#include <algorithm>

#include "figures/domain/decide.hpp"

namespace nabij::figures {
namespace {

using privacy::Box;
using privacy::Heaps;
using privacy::Showing;

using Weeks = std::map<base::LocalDay, std::size_t>;  // a Monday to its box; box 0 is the month

Weeks weeks_of(const Facts& facts) {
  Weeks weeks;
  for (const Deed& deed : facts.deeds) weeks.emplace(deed.spot.day.monday(), 0);
  std::size_t number = 0;
  for (auto& [monday, box] : weeks) box = ++number;
  return weeks;
}

std::vector<Box> boxes_of(const Facts& facts, const Weeks& weeks, Family family) {
  std::vector<Box> boxes(weeks.size() + 1);
  for (Box& box : boxes) box.besides.resize(1);
  for (const Deed& deed : facts.deeds) {
    Heaps one(1);
    put(deed, family, one[0]);
    std::sort(one[0].people.begin(), one[0].people.end());
    privacy::add(boxes[weeks.at(deed.spot.day.monday())].besides, one);
  }
  boxes[0].all = boxes[0].besides;
  for (std::size_t box = 1; box < boxes.size(); ++box) {
    boxes[box].parent = 0;
    boxes[box].all = boxes[box].untold = boxes[box].besides;
    privacy::add(boxes[0].all, boxes[box].all);
  }
  return boxes;
}

void tell_minutes(const Facts& facts, Cells& cells) {
  for (auto& [key, cell] : cells) {
    if (cell.contacts) cell.presence_minutes = 0;
  }
  for (const Stay& stay : facts.stays) {
    auto found = cells.find({CellKind::Week, {}, to_text(stay.spot.day.monday())});
    bool shown = found != cells.end() && found->second.presence_minutes;
    if (shown) *found->second.presence_minutes += stay.minutes;
  }
}

}  // namespace

Publication publish_weeks(const Facts& facts, const Limits& limits) {
  Publication publication;
  auto weeks = weeks_of(facts);
  for (Family family : kFamilies) {
    auto boxes = boxes_of(facts, weeks, family);
    auto shown = decide(boxes, limits, [](Audience, std::size_t) { return Showing::May; });
    for (Audience audience : kAudiences) {
      for (const auto& [monday, box] : weeks) {
        if (!shown.of(audience)[box]) continue;
        CellKey key{CellKind::Week, {}, to_text(monday)};
        tell(publication.of(audience)[key], family, boxes[box].all[0]);
      }
    }
  }
  for (Audience audience : kAudiences) tell_minutes(facts, publication.of(audience));
  return publication;
}

}  // namespace nabij::figures
