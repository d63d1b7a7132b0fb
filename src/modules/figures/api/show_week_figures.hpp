// What was done per week of a period.
#pragma once

#include "figures/api/period_view.hpp"

namespace nabij::figures {

struct ShowWeekFigures {
  Figures& figures;
  using Input = PeriodInput;
  struct Item {
    base::LocalDay week_start;
    bool hidden = false;
    std::optional<std::int64_t> contacts;
    std::optional<std::int64_t> presence_minutes;
    std::optional<std::int64_t> known;
    static constexpr std::string_view schema_name = "WeekFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("week_start", &Item::week_start, {.about = "A Monday"}),
                        field("hidden", &Item::hidden), field("contacts", &Item::contacts),
                        field("presence_minutes", &Item::presence_minutes),
                        field("known", &Item::known)};
    }
  };
  struct Table {
    PeriodView period;
    std::int64_t hidden_below = 0;
    std::vector<Item> items;
    static constexpr std::string_view schema_name = "WeekFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("period", &Table::period), field("hidden_below", &Table::hidden_below),
          field("items", &Table::items, {.about = "Whole weeks whose Monday lies in the period"})};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
