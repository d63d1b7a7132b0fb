// A small town for tests: two boroughs, five neighbourhoods, one place, two organisations, and
// random facts about it.
#pragma once

#include <rapidcheck.h>

#include <algorithm>

#include "figures/domain/period.hpp"
#include "figures/domain/publication.hpp"

namespace nabij::figures::town_testing {

inline const Limits kLimits{5, 10};

template <typename AnyId>
AnyId numbered(unsigned char number) {
  AnyId made;
  made.uuid.bytes[15] = number;
  return made;
}
inline AreaId area_of(unsigned char number) { return numbered<AreaId>(number); }

inline areas::Area area(unsigned char number, areas::AreaKind kind, int year = 2026,
                        std::optional<unsigned char> parent = {}, std::string code = {}) {
  if (code.empty()) code = std::to_string(number);
  auto above = parent ? std::optional(area_of(*parent)) : std::nullopt;
  return {area_of(number), code, code, kind, year, above};
}

// Boroughs 1 and 2; neighbourhoods 3 and 4 in the first, 5, 6 and 7 in the second.
inline const AreaTree& town() {
  using enum areas::AreaKind;
  static const AreaTree tree({area(1, Borough), area(2, Borough), area(3, Neighbourhood, 2026, 1),
                              area(4, Neighbourhood, 2026, 1), area(5, Neighbourhood, 2026, 2),
                              area(6, Neighbourhood, 2026, 2), area(7, Neighbourhood, 2026, 2)});
  return tree;
}

inline Facts empty_town() {
  Facts facts;
  facts.places = {numbered<PlaceId>(1)};
  for (unsigned char number = 1; number <= 2; ++number) {
    facts.organisations.push_back(numbered<OrganisationId>(number));
  }
  facts.channels = {"street", "online"};
  facts.goals = {"meeting"};
  facts.bands = {"", "12_17"};
  return facts;
}

// What two contacts can differ in, as far as any table tells them apart.
struct Combination {
  std::size_t node = 0;   // 0: in no area; otherwise the node plus one
  std::size_t place = 0;  // 0: at no place; otherwise the place plus one
  std::size_t organisation = 0;
  std::size_t channel = 0;
  std::size_t goal = 0;
  std::size_t month = 0;  // of the year, 0..11
};
inline constexpr std::size_t kCombinations = std::size_t{8} * 2 * 2 * 2 * 2 * 12;

inline Combination combination(std::size_t number) {
  Combination made;
  auto take = [&](std::size_t count) {
    std::size_t part = number % count;
    number /= count;
    return part;
  };
  made.node = take(8);
  made.place = take(2);
  made.organisation = take(2);
  made.channel = take(2);
  made.goal = take(2);
  made.month = take(12);
  return made;
}

inline const std::vector<Period>& months_of_2026() {
  static const auto months = months_of(whole_year(2026));
  return months;
}

inline Combination combination_of(const Deed& deed) {
  const auto& months = months_of_2026();
  std::size_t month = 0;
  while (deed.spot.day >= months[month].until) ++month;
  return {deed.spot.node ? *deed.spot.node + 1 : 0,
          deed.spot.place ? *deed.spot.place + 1 : 0,
          deed.spot.organisation,
          deed.channel,
          static_cast<std::size_t>(deed.goals & 1U),
          month};
}

// Cheaper than writing an id out again and again.
template <typename AnyId>
const std::string& text_of(const AnyId& id) {
  static std::map<AnyId, std::string> texts;
  auto& text = texts[id];
  if (text.empty()) text = to_text(id);
  return text;
}

inline bool lies_in_area(std::size_t node, AreaId area) {
  if (area == AreaId{}) return true;
  if (node == 0) return false;
  for (std::optional<std::size_t> at = node - 1; at; at = town().parent(*at)) {
    if (town().area(*at).id == area) return true;
  }
  return false;
}

inline bool lies_in(const Combination& what, const CellKey& key, const Period& period,
                    const Facts& facts) {
  const Period& at = months_of_2026()[what.month];
  if (at.from < period.from || at.until > period.until) return false;
  if (!lies_in_area(what.node, key.area)) return false;
  switch (key.kind) {
    case CellKind::Area: return true;
    case CellKind::Place: return what.place > 0 && text_of(facts.places[what.place - 1]) == key.key;
    case CellKind::Channel: return facts.channels[what.channel] == key.key;
    case CellKind::Goal: return what.goal == 1;
    case CellKind::Organisation: return text_of(facts.organisations[what.organisation]) == key.key;
    case CellKind::Month: return at.key == key.key;
    case CellKind::Age:
    case CellKind::Week: return false;
  }
  return false;
}

// Whether everything in one cell of a quarter is in the other too.
inline bool contains(const CellKey& around, const CellKey& key) {
  if (around.kind != CellKind::Area && (around.kind != key.kind || around.key != key.key)) {
    return false;
  }
  if (around.area == AreaId{} || around.area == key.area) return true;
  for (std::size_t node = 0; node < town().size(); ++node) {
    if (town().area(node).id == key.area) return lies_in_area(node + 1, around.area);
  }
  return false;
}

inline Facts within(const Facts& facts, const Period& period) {
  Facts part = facts;
  auto outside = [&](const auto& fact) {
    return fact.spot.day < period.from || fact.spot.day >= period.until;
  };
  std::erase_if(part.deeds, outside);
  std::erase_if(part.stays, outside);
  return part;
}

inline void mark_first_contacts(Facts& facts) {
  std::sort(facts.deeds.begin(), facts.deeds.end(),
            [](const Deed& one, const Deed& other) { return one.spot.day < other.spot.day; });
  std::vector<std::uint32_t> seen;
  for (Deed& deed : facts.deeds) {
    for (Met& met : deed.people) {
      met.first = std::find(seen.begin(), seen.end(), met.person) == seen.end();
      seen.push_back(met.person);
    }
  }
}

inline Facts any_facts() {
  auto number = [](int below) { return static_cast<std::size_t>(*rc::gen::inRange(0, below)); };
  Facts facts = empty_town();
  Period year = whole_year(2026);
  int people = *rc::gen::element(8, 30, 120);
  int quiet = *rc::gen::element(2, 8);  // the higher, the more a few spots get everything
  std::size_t deeds = *rc::gen::element<std::size_t>(30, 150, 500);
  for (std::size_t each = 0; each < deeds; ++each) {
    Deed deed;
    auto busy = [&](int below) { return number(quiet) > 0 ? number(2) : number(below); };
    if (number(8) > 0) deed.spot.node = busy(2) == 0 ? 2 + busy(5) : number(7);
    if (number(2) > 0) deed.spot.place = 0;
    deed.spot.organisation = number(4) == 0 ? 1 : 0;
    deed.spot.day = year.from.plus_days(static_cast<std::int64_t>(number(371)));
    if (deed.spot.day >= year.until) deed.spot.day = year.until.plus_days(-1);
    deed.channel = number(quiet) == 0 ? 1 : 0;
    deed.goals = number(3) == 0 ? 1 : 0;
    deed.unknown = static_cast<std::int64_t>(number(4) == 0 ? number(7) : 0);
    for (std::size_t met = number(3); met > 0; --met) {
      auto person = static_cast<std::uint32_t>(number(people));
      bool twice = std::any_of(deed.people.begin(), deed.people.end(),
                               [&](const Met& other) { return other.person == person; });
      if (!twice) deed.people.push_back({person, person % 2, false});
    }
    facts.deeds.push_back(std::move(deed));
  }
  mark_first_contacts(facts);
  return facts;
}

// Everywhere twelve contacts with twelve people in every month, but two with two in
// neighbourhood 5 in May.
inline Facts small_town() {
  Facts facts = empty_town();
  std::uint32_t person = 0;
  for (const Period& month : months_of(whole_year(2026))) {
    for (std::size_t node = 2; node < 7; ++node) {
      bool few = town().area(node).id == area_of(5);
      bool may = month.key == "2026-05";
      int contacts = !few ? 12 : may ? 2 : 0;
      for (int each = 0; each < contacts; ++each) {
        Deed deed;
        deed.spot.node = node;
        deed.spot.day = month.from.plus_days(each);
        deed.people = {{person++, 1, false}};
        facts.deeds.push_back(deed);
      }
    }
  }
  mark_first_contacts(facts);
  return facts;
}

}  // namespace nabij::figures::town_testing
