// The stretches of time that figures are given for. All of them are whole weeks: a week belongs to
// the month and the year that its Thursday lies in (as ISO 8601 does for years), a quarter is three
// such months. So weeks, months, quarters and years lie in one another without a day left over,
// and no difference of two of them is a few days (docs/decisions/0016).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"

namespace nabij::figures {

struct Period {
  std::string key;       // "2026-Q4", "2026" or "2026-11"
  base::LocalDay from;   // a Monday
  base::LocalDay until;  // the first Monday after it
  bool operator==(const Period&) const = default;
};

Period month(int year, int number);    // number 1..12
Period quarter(int year, int number);  // number 1..4
Period whole_year(int year);
// The month, quarter and year that this day counts in.
Period month_of(base::LocalDay day);
Period quarter_of(base::LocalDay day);
Period year_of(base::LocalDay day);
// A quarter or a year; nothing else can be asked for.
std::optional<Period> parse_period(std::string_view key);
bool is_year(const Period& period);
std::vector<Period> quarters_of(const Period& year);
std::vector<Period> months_of(const Period& period);
// Every month from the one that holds `first` up to and with the one that holds `last`.
std::vector<Period> months_between(base::LocalDay first, base::LocalDay last);

}  // namespace nabij::figures
