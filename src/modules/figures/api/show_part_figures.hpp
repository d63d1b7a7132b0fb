// An area, or the whole region, by channel, goal, age band and own organisation.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

struct ShowPartFigures {
  Figures& figures;
  struct Input {
    std::string period;
    std::optional<AreaId> area_id;
    static constexpr std::string_view schema_name = "PartFiguresWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Input::period, {.in = http::In::Query, .max_length = 10}),
                        field("area_id", &Input::area_id,
                              {.in = http::In::Query, .about = "Without: the whole region"})};
    }
  };
  struct Item {
    CellKind cut = CellKind::Channel;
    std::string key;
    std::string label_nl;
    std::string label_en;
    FigureView figures;
    static constexpr std::string_view schema_name = "PartFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("cut", &Item::cut),
          field("key", &Item::key, {.about = "A key of the list; empty: no age is known"}),
          field("label_nl", &Item::label_nl), field("label_en", &Item::label_en),
          field("figures", &Item::figures)};
    }
  };
  struct Table {
    PeriodView period;
    std::int64_t hidden_below = 0;
    std::vector<Item> items;
    static constexpr std::string_view schema_name = "PartFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("period", &Table::period), field("hidden_below", &Table::hidden_below),
          field("items", &Table::items, {.about = "A cut without items is hidden as a whole"})};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures
