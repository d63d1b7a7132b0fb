#include "areas/api/list_areas.hpp"

namespace nabij::areas {
namespace {

std::vector<AreaKind> wanted_kinds(const std::optional<AreaKind>& kind) {
  if (kind) return {*kind};
  std::vector<AreaKind> all;
  for (const auto& [each, name] : base::NamedEnum<AreaKind>::names) all.push_back(each);
  return all;
}

}  // namespace

http::Spec ListAreas::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/areas",
          .operation = "list_areas",
          .summary = "The areas, of one kind or of all, with the newest boundaries that are known.",
          .access = http::Access::signed_in()};
}

Result<http::Page<AreaView>> ListAreas::handle(http::Call& call, const Input& input) const {
  RegionId region = call.viewer().region;
  return areas.database().read([&](storage::Reader& reader) -> Result<Output> {
    Output page;
    for (AreaKind kind : wanted_kinds(input.kind)) {
      for (const Area& area : TRY(areas.current(reader, region, kind, input.parent_id))) {
        page.items.push_back(to_view(area));
      }
    }
    return page;
  });
}

}  // namespace nabij::areas
