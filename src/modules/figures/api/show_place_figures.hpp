// What was done per place; inside the house only.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ShowPlaceFigures {
  Figures& figures;
  struct Input {
    std::string period;
    std::optional<AreaId> area_id;
    static constexpr std::string_view schema_name = "PlaceFiguresWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Input::period, {.in = http::In::Query, .max_length = 10}),
                        field("area_id", &Input::area_id, {.in = http::In::Query})};
    }
  };
  struct Item {
    PlaceId id;
    std::string name;
    AreaId area_id;
    std::string area_name;
    FigureView figures;
    static constexpr std::string_view schema_name = "PlaceFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("id", &Item::id), field("name", &Item::name),
                        field("area_id", &Item::area_id), field("area_name", &Item::area_name),
                        field("figures", &Item::figures)};
    }
  };
  struct Table {
    PeriodView period;
    std::int64_t hidden_below = 0;
    std::vector<Item> items;
    static constexpr std::string_view schema_name = "PlaceFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("period", &Table::period), field("hidden_below", &Table::hidden_below),
          field("items", &Table::items, {.about = "Only places of which something is shown"})};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
