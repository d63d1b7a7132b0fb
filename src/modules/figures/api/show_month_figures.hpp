// The report of a year: every area by every month.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ShowMonthFigures {
  Figures& figures;
  struct Input {
    std::string period;
    areas::AreaKind kind = areas::AreaKind::Neighbourhood;
    static constexpr std::string_view schema_name = "MonthFiguresWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Input::period, {.in = http::In::Query, .max_length = 10}),
                        field("kind", &Input::kind, {.in = http::In::Query})};
    }
  };
  struct Item {
    AreaId area_id;
    std::string code;
    std::string name;
    std::string month;
    FigureView figures;
    static constexpr std::string_view schema_name = "MonthFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("area_id", &Item::area_id), field("code", &Item::code), field("name", &Item::name),
          field("month", &Item::month, {.about = "2026-11"}), field("figures", &Item::figures)};
    }
  };
  struct Table {
    PeriodView period;
    std::int64_t hidden_below = 0;
    std::vector<Item> items;
    static constexpr std::string_view schema_name = "MonthFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("period", &Table::period), field("hidden_below", &Table::hidden_below),
          field("items", &Table::items,
                {.about = "An area without the months of a quarter has them hidden together"})};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
