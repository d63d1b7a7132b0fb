// What was done per area in a period, with one sentence about it.
#pragma once

#include "figures/api/views.hpp"

namespace nabij::figures {

enum class FindingKind { MostContacts, AllHidden, Empty };

// From the shown rows only, so that it cannot say more than they do.
struct Finding {
  FindingKind kind = FindingKind::Empty;
  std::optional<std::string> area_name;
  std::optional<std::int64_t> value;
  static constexpr std::string_view schema_name = "Finding";
  static constexpr auto fields() {
    using http::field;
    return std::tuple{field("kind", &Finding::kind), field("area_name", &Finding::area_name),
                      field("value", &Finding::value)};
  }
};

Finding finding_of(const std::vector<AreaFigure>& figures);

struct ShowAreaFigures {
  Figures& figures;
  struct Input {
    std::string period;
    areas::AreaKind kind = areas::AreaKind::Neighbourhood;
    static constexpr std::string_view schema_name = "AreaFiguresWanted";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Input::period, {.in = http::In::Query, .max_length = 10}),
                        field("kind", &Input::kind, {.in = http::In::Query})};
    }
  };
  struct Item {
    AreaId area_id;
    std::optional<AreaId> parent_id;
    std::string code;
    std::string name;
    FigureView figures;
    FigureView own;
    std::optional<InhabitantsView> inhabitants;
    static constexpr std::string_view schema_name = "AreaFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{
          field("area_id", &Item::area_id),
          field("parent_id", &Item::parent_id),
          field("code", &Item::code),
          field("name", &Item::name),
          field("figures", &Item::figures, {.about = "Of all organisations together"}),
          field("own", &Item::own, {.about = "Of the viewer's own organisation"}),
          field("inhabitants", &Item::inhabitants)};
    }
  };
  struct Table {
    PeriodView period;
    areas::AreaKind kind = areas::AreaKind::Neighbourhood;
    std::int64_t hidden_below = 0;
    FigureView whole;
    FigureView own;
    std::vector<Item> items;
    Finding finding;
    static constexpr std::string_view schema_name = "AreaFigures";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("period", &Table::period),
                        field("kind", &Table::kind),
                        field("hidden_below", &Table::hidden_below),
                        field("whole", &Table::whole, {.about = "The whole region"}),
                        field("own", &Table::own),
                        field("items", &Table::items),
                        field("finding", &Table::finding)};
    }
  };
  using Output = Table;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::figures

template <>
struct nabij::base::NamedEnum<nabij::figures::FindingKind> {
  using enum nabij::figures::FindingKind;
  static constexpr std::array<std::pair<nabij::figures::FindingKind, std::string_view>, 3> names{{
      {MostContacts, "most_contacts"},
      {AllHidden, "all_hidden"},
      {Empty, "empty"},
  }};
};
