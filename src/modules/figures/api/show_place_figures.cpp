#include "figures/api/show_place_figures.hpp"

namespace nabij::figures {

http::Spec ShowPlaceFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/places",
          .operation = "show_place_figures",
          .summary = "What one's own organisation did per place; small rows are hidden.",
          .access = http::Access::only({privacy::Role::Worker, privacy::Role::TeamLeader})};
}

Result<ShowPlaceFigures::Table> ShowPlaceFigures::handle(http::Call& call,
                                                         const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period));
  return figures.database().read([&](storage::Reader& reader) -> Result<Output> {
    Table table{to_view(question.period), question.hidden_below, {}};
    for (const auto& row : TRY(figures.per_place(reader, question, input.area_id))) {
      Item item{row.place, row.name, {}, {}, !row.counts, {}, {}, {}};
      if (row.area) {
        item.area_id = row.area->id;
        item.area_name = row.area->name;
      }
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
