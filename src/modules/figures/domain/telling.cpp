#include "figures/domain/telling.hpp"

#include <algorithm>

namespace nabij::figures {
namespace {

using Field = std::optional<std::int64_t> Cell::*;

enum class Together { Sum, Most };

const Cell* find(const Cells& cells, const CellKey& key) {
  auto found = cells.find(key);
  return found == cells.end() ? nullptr : &found->second;
}

// Different young people of several quarters are at least those of the largest one.
Amount together(const std::vector<const Cell*>& parts, Field field, Together how) {
  Amount amount;
  std::size_t told = 0;
  for (const Cell* cell : parts) {
    if (cell == nullptr || !(cell->*field)) continue;
    auto value = *(cell->*field);
    ++told;
    auto before = amount.value.value_or(0);
    amount.value = how == Together::Sum ? before + value : std::max(before, value);
  }
  bool some_hidden = told < parts.size();
  amount.at_least = amount.value && (some_hidden || (how == Together::Most && told > 1));
  return amount;
}

}  // namespace

Told TellingOf::of(const CellKey& key) const {
  const Cell* whole = whole_ ? find(*whole_, key) : nullptr;
  std::vector<const Cell*> parts;
  parts.reserve(parts_.size());
  for (const Cells& part : parts_) parts.push_back(find(part, key));
  auto one = [&](Field field, Together how) {
    if (whole != nullptr && whole->*field) return Amount{whole->*field, false};
    return together(parts, field, how);
  };
  return {one(&Cell::contacts, Together::Sum), one(&Cell::presence_minutes, Together::Sum),
          one(&Cell::known, Together::Most), one(&Cell::first_contacts, Together::Sum)};
}

std::map<CellKey, Told> TellingOf::all() const {
  std::map<CellKey, Told> all;
  auto collect = [&](const Cells& cells) {
    for (const auto& [key, cell] : cells) {
      auto [place, is_new] = all.try_emplace(key);
      if (is_new) place->second = of(key);
    }
  };
  if (whole_) collect(*whole_);
  for (const Cells& part : parts_) collect(part);
  return all;
}

}  // namespace nabij::figures
