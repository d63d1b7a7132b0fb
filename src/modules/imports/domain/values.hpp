// Days, times, durations and numbers as people write them, and words that hold what is not kept.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/named_enum.hpp"
#include "base/time.hpp"

namespace nabij::imports {

enum class DayOrder { DayFirst, MonthFirst };

struct WrittenMoment {
  base::LocalDay day;
  std::optional<int> minute;  // since midnight, when a time stands behind the day
};

// 2026-03-12, 12-3-2026, 12/03/26, 12.3.2026, 12 maart 2026, 12 March 2026; a time may follow.
std::optional<WrittenMoment> parse_moment(std::string_view text, DayOrder order);
// 14:30, 14.30, 14:30:00, 14u30, 9 uur, 2:30 pm: minutes since midnight.
std::optional<int> parse_time(std::string_view text);
// 45, 45 min, 1:30, 1u30, 1,5 uur: whole minutes.
std::optional<std::int64_t> parse_duration(std::string_view text);
// A whole number, also as 12,0.
std::optional<std::int64_t> parse_count(std::string_view text);

// The parts between separators, tidied, without empty ones and without doubles.
std::vector<std::string> split_values(std::string_view text, std::string_view separator);

// Exactly one number that passes the eleven test of a Dutch citizen service number.
bool is_citizen_number(const std::string& text);
// Somewhere in the words stands such a number, with or without points and spaces in it.
bool holds_citizen_number(std::string_view text);

}  // namespace nabij::imports

template <>
struct nabij::base::NamedEnum<nabij::imports::DayOrder> {
  using enum nabij::imports::DayOrder;
  static constexpr std::array<std::pair<nabij::imports::DayOrder, std::string_view>, 2> names{{
      {DayFirst, "day_first"},
      {MonthFirst, "month_first"},
  }};
};
