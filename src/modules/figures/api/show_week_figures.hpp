// What was done per week of a period, in the whole region.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ShowWeekFigures {
  Figures& figures;
  struct Input {
    std::string period;
    static constexpr std::string_view schema_name = "WeekFiguresWanted";
    static constexpr auto fields() {
      return std::tuple{
          http::field("period", &Input::period, {.in = http::In::Query, .max_length = 10})};
    }
  };
  struct Item {
    base::LocalDay week_start;
    FigureView figures;
    static constexpr std::string_view schema_name = "WeekFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("week_start", &Item::week_start, {.about = "A Monday"}),
                        field("figures", &Item::figures)};
    }
  };
  struct Table {
    PeriodView period;
    std::int64_t hidden_below = 0;
    std::vector<Item> items;
    static constexpr std::string_view schema_name = "WeekFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Table::period),
                        field("hidden_below", &Table::hidden_below), field("items", &Table::items)};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
