// Whole quarters and whole years, the only stretches of time that figures are given for: a free
// choice of days would let one table be subtracted from another.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace nabij::figures {

struct Period {
  std::string key;  // "2026-Q4" or "2026"
  base::LocalDay from;
  base::LocalDay until;  // the first day after it
  bool operator==(const Period&) const = default;
};

Period quarter(int year, int number);  // number 1..4
Period whole_year(int year);
std::optional<Period> parse_period(std::string_view key);
// The quarters of a year, or the quarter itself.
std::vector<Period> quarters_of(const Period& period);
// Every quarter and year that holds a day between these two, the newest first; a year stands
// before its quarters.
std::vector<Period> periods_between(base::LocalDay first, base::LocalDay last);

}  // namespace nabij::figures
