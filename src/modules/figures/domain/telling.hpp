// Reading published figures back: a quarter is what was published of it; a year is that too or,
// where nothing was, what its quarters tell together. That adds nothing to what was published.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "figures/domain/cells.hpp"

namespace nabij::figures {

// Empty: hidden. `at_least`: some parts of the period are hidden, so it may be more.
struct Amount {
  std::optional<std::int64_t> value;
  bool at_least = false;
  bool operator==(const Amount&) const = default;
};

struct Told {
  Amount contacts;
  Amount presence_minutes;
  Amount known;
  Amount first_contacts;
  bool operator==(const Told&) const = default;
};

// The figures of one period for one audience.
class TellingOf {
 public:
  // `whole` is the publication of the period itself, if there is one; `parts` are those of its
  // quarters, in order.
  TellingOf(std::optional<Cells> whole, std::vector<Cells> parts)
      : whole_(std::move(whole)), parts_(std::move(parts)) {}

  Told of(const CellKey& key) const;
  // Of every key about which anything is told.
  std::map<CellKey, Told> all() const;

 private:
  std::optional<Cells> whole_;
  std::vector<Cells> parts_;
};

}  // namespace nabij::figures
