#include "figures/api/show_place_figures.hpp"

namespace nabij::figures {

http::Spec ShowPlaceFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/places",
          .operation = "show_place_figures",
          .summary = "What was done per place; what is too small is left out.",
          .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
}

Result<ShowPlaceFigures::Table> ShowPlaceFigures::handle(http::Call& call,
                                                         const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Inside));
  Table table{to_view(question.period), question.hidden_below, {}};
  for (const auto& row : TRY(figures.per_place(question, input.area_id))) {
    table.items.push_back({row.place, row.name, row.area.id, row.area.name, to_view(row.told)});
  }
  return table;
}

}  // namespace nabij::figures
