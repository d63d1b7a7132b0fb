#include "figures/api/list_periods.hpp"

namespace nabij::figures {

http::Spec ListPeriods::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/periods",
          .operation = "list_periods",
          .summary = "The whole quarters and years in which something was recorded.",
          .access = who_may_see_figures()};
}

Result<http::Page<PeriodView>> ListPeriods::handle(http::Call& call, const Input&) const {
  RegionId region = call.viewer().region;
  return figures.database().read([&](storage::Reader& reader) -> Result<Output> {
    Output page;
    for (const auto& period : TRY(figures.periods(reader, region))) {
      page.items.push_back(to_view(period));
    }
    return page;
  });
}

}  // namespace nabij::figures
