#include "figures/api/show_week_figures.hpp"

namespace nabij::figures {

http::Spec ShowWeekFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/weeks",
          .operation = "show_week_figures",
          .summary = "Figures of the whole region per week; what is too small is hidden.",
          .access = who_may_see_figures()};
}

Result<ShowWeekFigures::Table> ShowWeekFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Inside));
  Table table{to_view(question.period), question.hidden_below, {}};
  for (const auto& [monday, told] : TRY(figures.per_week(question))) {
    table.items.push_back({monday, to_view(told)});
  }
  return table;
}

}  // namespace nabij::figures
