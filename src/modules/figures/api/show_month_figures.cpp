#include "figures/api/show_month_figures.hpp"

namespace nabij::figures {

http::Spec ShowMonthFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/months",
          .operation = "show_month_figures",
          .summary = "Every area by every month of a period; what is too small is left out.",
          .access = who_may_see_figures()};
}

Result<ShowMonthFigures::Table> ShowMonthFigures::handle(http::Call& call,
                                                         const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Inside));
  Table table{to_view(question.period), question.hidden_below, {}};
  for (const auto& row : TRY(figures.per_month(question, input.kind))) {
    table.items.push_back(
        {row.area.id, row.area.code, row.area.name, row.month, to_view(row.told)});
  }
  return table;
}

}  // namespace nabij::figures
