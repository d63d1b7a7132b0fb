// The measures of which there are baseline figures.
#pragma once

#include "areas/api/area_view.hpp"

namespace nabij::areas {

struct ListMeasures {
  Areas& areas;
  using Input = http::Nothing;
  struct MeasureView {
    std::string key;
    std::string label_nl;
    std::string label_en;
    std::string unit;
    std::vector<int> years;
    static constexpr std::string_view schema_name = "Measure";
    static constexpr auto fields() {
      using http::field;
      return std::tuple{field("key", &MeasureView::key), field("label_nl", &MeasureView::label_nl),
                        field("label_en", &MeasureView::label_en),
                        field("unit", &MeasureView::unit), field("years", &MeasureView::years)};
    }
  };
  using Output = http::Page<MeasureView>;
  static http::Spec spec();
  Result<Output> handle(http::Call& call, const Input& input) const;
};

}  // namespace nabij::areas
