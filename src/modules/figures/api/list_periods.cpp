#include "figures/api/list_periods.hpp"

namespace nabij::figures {

http::Spec ListPeriods::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/periods",
          .operation = "list_periods",
          .summary = "The quarters and years of which there are figures, the newest first.",
          .access = who_may_see_figures()};
}

Result<http::Page<PeriodView>> ListPeriods::handle(http::Call& call, const Input&) const {
  Output page;
  for (const auto& period : TRY(figures.periods(call.viewer().region))) {
    page.items.push_back(to_view(period));
  }
  return page;
}

}  // namespace nabij::figures
