#include "figures/domain/telling.hpp"

#include <algorithm>
#include <set>

namespace nabij::figures {
namespace {

using Field = std::optional<std::int64_t> Cell::*;

enum class Together { Sum, Most };

const Cell* find(const Cells& cells, const CellKey& key) {
  auto found = cells.find(key);
  return found == cells.end() ? nullptr : &found->second;
}

// Different young people of several quarters are at least those of the largest one.
Amount together(const std::vector<Cells>& parts, const CellKey& key, Field field, Together how) {
  Amount amount;
  std::size_t told = 0;
  for (const Cells& part : parts) {
    const Cell* cell = find(part, key);
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
  auto one = [&](Field field, Together how) {
    const Cell* cell = whole_ ? find(*whole_, key) : nullptr;
    if (cell != nullptr && cell->*field) return Amount{cell->*field, false};
    return together(parts_, key, field, how);
  };
  return {one(&Cell::contacts, Together::Sum), one(&Cell::presence_minutes, Together::Sum),
          one(&Cell::known, Together::Most), one(&Cell::first_contacts, Together::Sum)};
}

std::map<CellKey, Told> TellingOf::all() const {
  std::set<CellKey> keys;
  auto collect = [&](const Cells& cells) {
    for (const auto& [key, cell] : cells) keys.insert(key);
  };
  if (whole_) collect(*whole_);
  for (const Cells& part : parts_) collect(part);
  std::map<CellKey, Told> all;
  for (const CellKey& key : keys) all.emplace(key, of(key));
  return all;
}

}  // namespace nabij::figures
