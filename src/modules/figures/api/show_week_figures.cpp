#include "figures/api/show_week_figures.hpp"

namespace nabij::figures {

http::Spec ShowWeekFigures::spec() {
  return {.method = http::Method::Get,
          .path = "/api/v1/figures/weeks",
          .operation = "show_week_figures",
          .summary = "Contacts, presence and known young people per week; small rows are hidden.",
          .access = who_may_see_figures()};
}

Result<ShowWeekFigures::Table> ShowWeekFigures::handle(http::Call& call, const Input& input) const {
  auto question = TRY(figures.question(call.viewer(), input.period));
  return figures.database().read([&](storage::Reader& reader) -> Result<Output> {
    Table table{to_view(question.period), question.hidden_below, {}};
    for (const auto& row : TRY(figures.per_week(reader, question))) {
      Item item{row.monday, !row.counts, {}, {}, {}};
      if (row.counts) {
        item.contacts = row.counts->contacts;
        item.presence_minutes = row.counts->presence_minutes;
        item.known = row.counts->known;
      }
      table.items.push_back(item);
    }
    return table;
  });
}

}  // namespace nabij::figures
