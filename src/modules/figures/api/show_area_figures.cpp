#include "figures/api/show_area_figures.hpp"

namespace nabij::figures {

http::Spec ShowAreaFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/areas",
          .operation = "show_area_figures",
          .summary = "Contacts, presence and young people per area; what is too small is hidden.",
          .access = who_may_see_figures()};
}

Finding finding_of(const std::vector<AreaFigure>& figures) {
  const AreaFigure* most = nullptr;
  bool hidden = false;
  for (const auto& figure : figures) {
    if (!figure.area) continue;
    const auto& contacts = figure.told.contacts.value;
    hidden = hidden || !contacts;
    if (contacts.value_or(0) > (most == nullptr ? 0 : *most->told.contacts.value)) most = &figure;
  }
  if (most != nullptr) {
    return {FindingKind::MostContacts, most->area->name, most->told.contacts.value};
  }
  return {hidden ? FindingKind::AllHidden : FindingKind::Empty, std::nullopt, std::nullopt};
}

Result<ShowAreaFigures::Table> ShowAreaFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period, Audience::Inside));
  auto rows = TRY(figures.per_area(question, input.kind));
  Table table{to_view(question.period), input.kind, question.hidden_below, {}, {}, {}, {}};
  table.finding = finding_of(rows);
  for (const auto& row : rows) {
    if (!row.area) {
      table.whole = to_view(row.told);
      table.own = to_view(row.own);
      continue;
    }
    Item item{row.area->id,
              row.area->parent_id,
              row.area->code,
              row.area->name,
              to_view(row.told),
              to_view(row.own),
              {}};
    if (row.inhabitants) {
      const auto& people = *row.inhabitants;
      item.inhabitants = {people.value, people.year, people.measure, people.source};
    }
    table.items.push_back(std::move(item));
  }
  return table;
}

}  // namespace nabij::figures
