#include "figures/api/show_area_figures.hpp"

namespace nabij::figures {

http::Spec ShowAreaFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/areas",
          .operation = "show_area_figures",
          .summary = "Contacts, presence and known young people per area; small rows are hidden.",
          .access = who_may_see_figures()};
}

Finding finding_of(const std::vector<AreaFigure>& figures) {
  const AreaFigure* most = nullptr;
  bool hidden = false;
  for (const auto& figure : figures) {
    if (!figure.counts) {
      hidden = true;
    } else if (figure.counts->contacts > (most == nullptr ? 0 : most->counts->contacts)) {
      most = &figure;
    }
  }
  if (most != nullptr) {
    return {FindingKind::MostContacts, most->area.name, most->counts->contacts};
  }
  return {hidden ? FindingKind::AllHidden : FindingKind::Empty, std::nullopt, std::nullopt};
}

Result<ShowAreaFigures::Table> ShowAreaFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period));
  return figures.database().read([&](storage::Reader& reader) -> Result<Output> {
    Table table{to_view(question.period), input.kind, question.hidden_below, {}, {}};
    auto rows = TRY(figures.per_area(reader, question, input.kind));
    table.finding = finding_of(rows);
    for (const auto& row : rows) {
      Item item{row.area.id, row.area.code,  row.area.name, !row.counts, {}, {},
                {},          row.inhabitants};
      if (row.counts) {
        item.contacts = row.counts->contacts;
        item.presence_minutes = row.counts->presence_minutes;
        item.known = row.counts->known;
      }
      table.items.push_back(std::move(item));
    }
    return table;
  });
}

}  // namespace nabij::figures
