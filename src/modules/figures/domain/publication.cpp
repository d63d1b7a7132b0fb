#include "figures/domain/publication.hpp"

#include <algorithm>

#include "figures/domain/decide.hpp"
#include "figures/domain/period.hpp"

namespace nabij::figures {
namespace {

using privacy::Box;
using privacy::Heap;
using privacy::Heaps;
using privacy::Nothing;
using privacy::Showing;
using enum Audience;

bool every(const Spot&) { return true; }

// A table: its boxes, how they are cut, and what becomes of it.
struct Table {
  CellKind kind = CellKind::Area;
  Family family = Family::Contacts;
  std::vector<std::string> keys;  // of the columns; a column beyond them is never told
  std::vector<Box> boxes;
};

void tell_all(const Boxes& boxes, const Table& table, const Shown& shown, Publication& into) {
  for (Audience audience : kAudiences) {
    for (std::size_t box = 0; box < boxes.size(); ++box) {
      if (!shown.of(audience)[box]) continue;
      for (std::size_t column = 0; column < table.keys.size(); ++column) {
        auto key = boxes.key(box, table.kind, table.keys[column]);
        tell(into.of(audience)[key], table.family, table.boxes[box].all[column]);
      }
    }
  }
}

// Hours of presence go with the contacts of the same cell.
void tell_minutes(const Boxes& boxes, CellKind kind, const std::string& part,
                  const Boxes::Counts& counts, Publication& into) {
  auto minutes = boxes.minutes(counts);
  for (Audience audience : kAudiences) {
    for (std::size_t box = 0; box < boxes.size(); ++box) {
      auto found = into.of(audience).find(boxes.key(box, kind, part));
      bool shown = found != into.of(audience).end() && found->second.contacts;
      if (shown) found->second.presence_minutes = minutes[box];
    }
  }
}

struct Cut {
  CellKind kind;
  std::vector<Family> families;
  std::vector<std::string> keys;
  std::size_t columns;
  // Which column a contact belongs to, or each of its people (then `column` is not asked).
  std::function<std::size_t(const Deed&)> column;
};

void put_ages(const Deed& deed, Heaps& heaps) {
  for (const Met& met : deed.people) {
    heaps[met.band].people.push_back(met.person);
    ++heaps[met.band].amount;
  }
}

std::size_t month_within(const std::vector<Period>& months, base::LocalDay day) {
  std::size_t number = 0;
  while (number + 1 < months.size() && day >= months[number].until) ++number;
  return number;
}

std::vector<Period> months_in(const Facts& facts) {
  if (facts.deeds.empty()) return {};
  return months_of(quarter_of(facts.deeds.front().spot.day));
}

std::vector<Cut> cuts_of(const Facts& facts) {
  std::vector<Family> all(kFamilies.begin(), kFamilies.end());
  std::vector<Cut> cuts;
  cuts.push_back({CellKind::Channel,
                  {Family::Contacts},
                  facts.channels,
                  facts.channels.size(),
                  [](const Deed& deed) { return deed.channel; }});
  for (std::size_t goal = 0; goal < facts.goals.size(); ++goal) {
    // With this goal and without it; both must be enough.
    cuts.push_back(
        {CellKind::Goal, {Family::Contacts}, {facts.goals[goal]}, 2, [goal](const Deed& deed) {
           return (deed.goals >> goal & 1U) != 0 ? std::size_t{0} : std::size_t{1};
         }});
  }
  cuts.push_back({CellKind::Age, {Family::Known}, facts.bands, facts.bands.size(), {}});
  std::vector<std::string> organisations;
  for (const auto& id : facts.organisations) organisations.push_back(to_text(id));
  cuts.push_back({CellKind::Organisation, all, organisations, organisations.size(),
                  [](const Deed& deed) { return deed.spot.organisation; }});
  auto months = months_in(facts);
  std::vector<std::string> keys;
  for (const Period& month : months) keys.push_back(month.key);
  cuts.push_back({CellKind::Month, all, keys, keys.size(),
                  [months](const Deed& deed) { return month_within(months, deed.spot.day); }});
  return cuts;
}

Table table_of(const Boxes& boxes, const Cut& cut, Family family) {
  auto put_into = [&](const Deed& deed, Heaps& heaps) {
    if (cut.column) return put(deed, family, heaps[cut.column(deed)]);
    put_ages(deed, heaps);
  };
  return {cut.kind, family, cut.keys, boxes.fill(cut.columns, put_into, every)};
}

Table whole_table(const Boxes& boxes, Family family, const Boxes::Counts& counts) {
  auto put_into = [&](const Deed& deed, Heaps& heaps) { put(deed, family, heaps[0]); };
  return {CellKind::Area, family, {""}, boxes.fill(1, put_into, counts)};
}

// What lies in weeks that are hidden could be had from the quarter and the weeks that are shown.
bool weeks_allow(const Facts& facts, const Cells& weeks, Family family, std::int64_t limit) {
  Heap hidden;
  for (const Deed& deed : facts.deeds) {
    if (told(weeks, {CellKind::Week, {}, to_text(deed.spot.day.monday())}, family)) continue;
    Heap one;
    put(deed, family, one);
    std::sort(one.people.begin(), one.people.end());
    hidden.add(one);
  }
  return privacy::enough({hidden}, limit);
}

void publish_cuts(const Boxes& boxes, const Facts& facts, const Limits& limits,
                  const std::array<Shown, 3>& areas, Publication& into) {
  for (const Cut& cut : cuts_of(facts)) {
    for (Family family : cut.families) {
      auto table = table_of(boxes, cut, family);
      auto allowed = [&](Audience audience, std::size_t box) {
        bool shown = areas[static_cast<std::size_t>(family)].of(audience)[box];
        return shown && !boxes.is_place(box) ? Showing::May : Showing::Never;
      };
      tell_all(boxes, table, decide(table.boxes, limits, allowed), into);
    }
  }
  for (const auto& organisation : facts.organisations) {
    tell_minutes(
        boxes, CellKind::Organisation, to_text(organisation),
        [&](const Spot& spot) { return facts.organisations[spot.organisation] == organisation; },
        into);
  }
  for (const Period& month : months_in(facts)) {
    tell_minutes(
        boxes, CellKind::Month, month.key,
        [&](const Spot& spot) { return spot.day >= month.from && spot.day < month.until; }, into);
  }
}

// The boxes of a year, with what its quarters told already taken out of `untold`.
std::vector<Box> untold_boxes(const Boxes& boxes, const std::vector<Table>& parts,
                              const std::vector<Publication>& quarters, Audience audience,
                              std::vector<int>& count) {
  std::vector<Box> whole = parts.front().boxes;
  count.assign(boxes.size(), 0);
  for (std::size_t box = 0; box < boxes.size(); ++box) {
    whole[box].all = whole[box].besides = whole[box].untold = Heaps(1);
    for (std::size_t number = 0; number < parts.size(); ++number) {
      const Box& part = parts[number].boxes[box];
      privacy::add(whole[box].all, part.all);
      privacy::add(whole[box].besides, part.besides);
      bool is_told = told(quarters[number].of(audience), boxes.key(box, CellKind::Area, ""),
                          parts[number].family);
      if (is_told) ++count[box];
      if (!is_told) privacy::add(whole[box].untold, part.all);
    }
  }
  return whole;
}

// The quarters together tell a box already, or tell nothing of it. In between lies what could be
// had by subtraction.
Showing showing_of(int quarters_told, std::size_t quarters) {
  if (quarters_told == 0) return Showing::May;
  return quarters_told == static_cast<int>(quarters) ? Showing::Must : Showing::Never;
}

void publish_year_of(const Boxes& boxes, const std::vector<Table>& parts, const Limits& limits,
                     const std::vector<Publication>& quarters, Publication& into) {
  std::vector<bool> before(boxes.size(), true);
  for (Audience audience : kAudiences) {
    std::vector<int> count;
    auto whole = untold_boxes(boxes, parts, quarters, audience, count);
    for (std::size_t box = 0; box < boxes.size(); ++box) {
      bool may = before[box] && !(boxes.is_place(box) && audience == Outside);
      whole[box].showing = may ? showing_of(count[box], quarters.size()) : Showing::Never;
    }
    auto shown = privacy::boxes_to_show(whole, limits.of(audience), Nothing::IsShown);
    for (std::size_t box = 0; box < boxes.size(); ++box) {
      if (!shown[box]) continue;
      auto key = boxes.key(box, CellKind::Area, "");
      tell(into.of(audience)[key], parts.front().family, whole[box].all[0]);
    }
    before = shown;
  }
}

}  // namespace

Publication publish_quarter(const AreaTree& tree, const Facts& facts, const Limits& limits,
                            const std::vector<Publication>& weeks) {
  Publication publication;
  Publication all_weeks;
  for (const auto& month : weeks) {
    all_weeks.inside.insert(month.inside.begin(), month.inside.end());
    all_weeks.outside.insert(month.outside.begin(), month.outside.end());
  }
  Boxes boxes(tree, facts);
  std::array<Shown, 3> areas;
  for (Family family : kFamilies) {
    auto table = whole_table(boxes, family, every);
    auto allowed = [&](Audience audience, std::size_t box) {
      if (boxes.is_place(box) && audience == Outside) return Showing::Never;
      bool may = box > 0 || weeks_allow(facts, all_weeks.of(audience), family, limits.of(audience));
      return may ? Showing::May : Showing::Never;
    };
    auto& shown = areas[static_cast<std::size_t>(family)];
    shown = decide(table.boxes, limits, allowed);
    tell_all(boxes, table, shown, publication);
  }
  tell_minutes(boxes, CellKind::Area, "", every, publication);
  publish_cuts(boxes, facts, limits, areas, publication);
  return publication;
}

Publication publish_year(const AreaTree& tree, const Facts& facts, const Limits& limits,
                         const std::vector<Publication>& quarters) {
  Publication publication;
  if (facts.deeds.empty()) return publication;
  Boxes boxes(tree, facts);
  auto periods = quarters_of(year_of(facts.deeds.front().spot.day));
  for (Family family : kFamilies) {
    std::vector<Table> parts;
    for (const Period& quarter : periods) {
      parts.push_back(whole_table(boxes, family, [&](const Spot& spot) {
        return spot.day >= quarter.from && spot.day < quarter.until;
      }));
    }
    publish_year_of(boxes, parts, limits, quarters, publication);
  }
  tell_minutes(boxes, CellKind::Area, "", every, publication);
  return publication;
}

}  // namespace nabij::figures
