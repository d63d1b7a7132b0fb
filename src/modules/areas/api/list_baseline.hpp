// One measure for the current areas of a kind.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ListBaseline {
  Areas& areas;
  struct Input {
    AreaKind kind = AreaKind::Neighbourhood;
    std::string measure;
    std::optional<int> year;
    static constexpr std::string_view schema_name = "BaselineWanted";
    static constexpr auto fields() {
      using http::field;
      constexpr auto kQuery = http::In::Query;
      return std::tuple{field("kind", &Input::kind, {.in = kQuery}),
                        field("measure", &Input::measure, {.in = kQuery, .max_length = 60}),
                        field("year", &Input::year,
                              {.in = kQuery,
                               .minimum = kFirstYear,
                               .maximum = kLastYear,
                               .about = "The newest one there is when absent"})};
    }
  };
  struct Figure {
    AreaId area_id;
    std::string measure;
    std::optional<double> value;
    int year = 0;
    std::string source;
    static constexpr std::string_view schema_name = "BaselineFigure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("area_id", &Figure::area_id), field("measure", &Figure::measure),
                        field("value", &Figure::value, {.about = "Null: the source left it open"}),
                        field("year", &Figure::year), field("source", &Figure::source)};
    }
  };
  using Output = http::Page<Figure>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
