#include "figures/api/show_part_figures.hpp"

namespace nabij::figures {

http::Spec ShowPartFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/parts",
          .operation = "show_part_figures",
          .summary = "An area by channel, goal, age band and own organisation.",
          .access = who_may_see_figures()};
}

Result<ShowPartFigures::Table> ShowPartFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Inside));
  Table table{to_view(question.period), question.hidden_below, {}};
  for (const auto& part : TRY(figures.per_part(question, input.area_id))) {
    table.items.push_back({part.cut, part.key, part.label_nl, part.label_en, to_view(part.told)});
  }
  return table;
}

}  // namespace nabij::figures
