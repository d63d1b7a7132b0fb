// How spreadsheets store days and times: a number of days since an epoch.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nabij::tables {

enum class Calendar { From1900, From1904 };
enum class Moment { None, Day, Time, Both };

// What a number format shows, by its built-in number or by its own code ("dd-mm-yyyy hh:mm").
Moment moment_of_format(int number);
Moment moment_of_format(std::string_view code);

// 2026-03-12, 14:30 or 2026-03-12 14:30; nothing when the number is no day of that calendar.
// The calendar from 1900 believes that 1900 was a leap year, as Lotus 1-2-3 did.
std::optional<std::string> moment_text(double serial, Moment moment, Calendar calendar);

}  // namespace nabij::tables
