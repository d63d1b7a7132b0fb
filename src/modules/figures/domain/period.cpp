#include "figures/domain/period.hpp"

#include <fmt/format.h>

#include <charconv>

namespace nabij::figures {
namespace {

constexpr int kFirstYear = 1980;
constexpr int kLastYear = 2200;

base::LocalDay first_of(int year, int month) {
  return base::LocalDay::from_date(year, month, 1).value_or(base::LocalDay{});
}

}  // namespace

Period quarter(int year, int number) {
  bool last = number == 4;
  return {fmt::format("{}-Q{}", year, number), first_of(year, number * 3 - 2),
          last ? first_of(year + 1, 1) : first_of(year, number * 3 + 1)};
}

Period whole_year(int year) {
  return {fmt::format("{}", year), first_of(year, 1), first_of(year + 1, 1)};
}

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

std::vector<Period> quarters_of(const Period& period) {
  if (period.key.size() != 4) return {period};
  std::vector<Period> quarters;
  for (int number = 1; number <= 4; ++number) {
    quarters.push_back(quarter(period.from.year(), number));
  }
  return quarters;
}

std::vector<Period> periods_between(base::LocalDay first, base::LocalDay last) {
  std::vector<Period> periods;
  for (int year = last.year(); year >= first.year(); --year) {
    periods.push_back(whole_year(year));
    for (int number = 4; number >= 1; --number) {
      Period each = quarter(year, number);
      if (each.from <= last && each.until > first) periods.push_back(each);
    }
  }
  return periods;
}

}  // namespace nabij::figures
