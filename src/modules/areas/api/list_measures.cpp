#include "areas/api/list_measures.hpp"

namespace nabij::areas {

http::Spec ListMeasures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/baseline/measures",
          .operation = "list_measures",
          .summary = "What is known of areas, and for which years.",
          .access = http::Access::signed_in()};
}

Result<http::Page<ListMeasures::MeasureView>> ListMeasures::handle(http::Call& call,
                                                                   const Input&) const {
  RegionId region = call.viewer().region;
  return areas.database().read([&](storage::Reader& reader) -> Result<Output> {
    Output page;
    for (const Measure& measure : TRY(areas.measures(reader, region))) {
      page.items.push_back(
          {measure.key, measure.label_nl, measure.label_en, measure.unit, measure.years});
    }
    return page;
  });
}

}  // namespace nabij::areas
