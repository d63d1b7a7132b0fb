#include "figures/domain/period.hpp"

#include <fmt/format.h>

#include <charconv>

namespace nabij::figures {
namespace {

constexpr int kFirstYear = 1980;
constexpr int kLastYear = 2200;

// The Monday of the first week whose Thursday lies in that month; month 13 is next January.
base::LocalDay monday_of(int year, int number) {
  int past = number > 12 ? 1 : 0;
  auto first = base::LocalDay::from_date(year + past, number - 12 * past, 1);
  return first.value_or(base::LocalDay{}).plus_days(3).monday();
}

base::LocalDay thursday_of(base::LocalDay day) { return day.monday().plus_days(3); }

int quarter_number(base::LocalDay thursday) { return (thursday.month() - 1) / 3 + 1; }

}  // namespace

Period month(int year, int number) {
  return {fmt::format("{}-{:02}", year, number), monday_of(year, number),
          monday_of(year, number + 1)};
}

Period quarter(int year, int number) {
  return {fmt::format("{}-Q{}", year, number), monday_of(year, number * 3 - 2),
          monday_of(year, number * 3 + 1)};
}

Period whole_year(int year) {
  return {fmt::format("{}", year), monday_of(year, 1), monday_of(year, 13)};
}

Period month_of(base::LocalDay day) {
  auto thursday = thursday_of(day);
  return month(thursday.year(), thursday.month());
}

Period quarter_of(base::LocalDay day) {
  auto thursday = thursday_of(day);
  return quarter(thursday.year(), quarter_number(thursday));
}

Period year_of(base::LocalDay day) { return whole_year(thursday_of(day).year()); }

std::optional<Period> parse_period(std::string_view key) {
  int year = 0;
  auto [end, problem] =
      std::from_chars(key.data(), key.data() + std::min<std::size_t>(4, key.size()), year);
  bool four_digits = problem == std::errc{} && end == key.data() + 4;
  if (!four_digits || year < kFirstYear || year > kLastYear) return std::nullopt;
  if (key.size() == 4) return whole_year(year);
  bool names_quarter =
      key.size() == 7 && key.substr(4, 2) == "-Q" && key[6] >= '1' && key[6] <= '4';
  return names_quarter ? std::optional(quarter(year, key[6] - '0')) : std::nullopt;
}

bool is_year(const Period& period) { return period.key.size() == 4; }

std::vector<Period> quarters_of(const Period& year) {
  std::vector<Period> quarters;
  for (int number = 1; number <= 4; ++number) {
    quarters.push_back(quarter(thursday_of(year.from).year(), number));
  }
  return quarters;
}

std::vector<Period> months_of(const Period& period) {
  return months_between(period.from, period.until.plus_days(-1));
}

std::vector<Period> months_between(base::LocalDay first, base::LocalDay last) {
  std::vector<Period> months;
  for (Period each = month_of(first); each.from <= last; each = month_of(each.until)) {
    months.push_back(each);
  }
  return months;
}

}  // namespace nabij::figures
