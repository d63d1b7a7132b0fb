#include "areas/api/list_areas.hpp"

namespace nabij::areas {

http::Spec ListAreas::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/areas",
          .operation = "list_areas",
          .summary = "The areas of a kind, with the newest boundaries that are known.",
          .access = http::Access::signed_in()};
}

Result<http::Page<AreaView>> ListAreas::handle(http::Call& call, const Input& input) const {
  RegionId region = call.viewer().region;
  return areas.database().read([&](storage::Reader& reader) -> Result<Output> {
    Output page;
    for (const Area& area : TRY(areas.current(reader, region, input.kind, input.parent_id))) {
      page.items.push_back(to_view(area));
    }
    return page;
  });
}

}  // namespace nabij::areas
