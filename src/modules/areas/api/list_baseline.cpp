#include "areas/api/list_baseline.hpp"

namespace nabij::areas {

http::Spec ListBaseline::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/baseline",
          .operation = "list_baseline",
          .summary = "What others counted or estimated for the areas of a kind.",
          .access = http::Access::signed_in()};
}

Result<http::Page<ListBaseline::Figure>> ListBaseline::handle(http::Call& call,
                                                              const Input& input) const {
  RegionId region = call.viewer().region;
  return areas.database().read([&](storage::Reader& reader) -> Result<Output> {
    Output page;
    auto figures = TRY(areas.baseline(reader, region, input.kind, input.measure, input.year));
    for (const BaselineFigure& figure : figures) {
      page.items.push_back({figure.area, figure.measure, figure.value, figure.year, figure.source});
    }
    return page;
  });
}

}  // namespace nabij::areas
