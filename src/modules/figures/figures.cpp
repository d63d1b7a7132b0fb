#include "figures/figures.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "figures/store/figures_store.hpp"

namespace nabij::figures {
namespace {

std::optional<Counts> counts_of(const Row& row) {
  if (row.hidden) return std::nullopt;
  return Counts{row.sums.contacts, row.sums.presence_minutes,
                static_cast<std::int64_t>(row.sums.known.size())};
}

// Whoever may look at places sees them under the same hiding as the areas above them.
AreaTables tables_for(const Question& question, const AreaTree& tree, const SpotSums& spots) {
  auto places = question.scope.places ? Places::Shown : Places::Left;
  return area_tables(tree, spots, places, question.hidden_below);
}

bool lies_in(const AreaTree& tree, std::optional<std::size_t> node, std::size_t within) {
  for (; node; node = tree.parent(*node)) {
    if (*node == within) return true;
  }
  return false;
}

template <typename Figure, typename Name>
void sort_by_name(std::vector<Figure>& figures, Name&& name) {
  std::sort(figures.begin(), figures.end(), [&](const Figure& left, const Figure& right) {
    return base::fold(name(left)) < base::fold(name(right));
  });
}

}  // namespace

Result<Question> Figures::question(const privacy::Viewer& viewer, const std::string& period) {
  auto parsed = parse_period(period);
  if (!parsed) {
    return base::Error::field("period", "not_a_period", "This should look like 2026-Q4 or 2026.");
  }
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto below = TRY(needs_.lists.whole_norm(viewer.region, "figures.hidden_below", today));
  return Question{privacy::figures_scope(viewer), *parsed, below};
}

Result<std::vector<Period>> Figures::periods(storage::Reader& reader, RegionId region) {
  auto days = TRY(store::days_recorded(reader, region));
  if (!days) return std::vector<Period>{};
  return periods_between(days->first, days->last);
}

Result<std::vector<AreaFigure>> Figures::per_area(storage::Reader& reader, const Question& question,
                                                  areas::AreaKind kind) {
  RegionId region = question.scope.region;
  AreaTree tree(TRY(needs_.areas.all(reader, region)));
  auto spots = TRY(store::spots(reader, question.scope, question.period));
  auto tables = tables_for(question, tree, spots);
  std::map<AreaId, std::optional<double>> inhabitants;
  auto baseline = TRY(needs_.areas.baseline(reader, region, kind, "inhabitants", std::nullopt));
  for (const auto& figure : baseline) inhabitants[figure.area] = figure.value;
  std::vector<AreaFigure> figures;
  for (std::size_t node = 0; node < tree.size(); ++node) {
    const areas::Area& area = tree.area(node);
    if (area.kind != kind) continue;
    auto people = inhabitants.find(area.id);
    figures.push_back({area, counts_of(tables.areas[node]),
                       people == inhabitants.end() ? std::nullopt : people->second});
  }
  sort_by_name(figures, [](const AreaFigure& figure) { return figure.area.name; });
  return figures;
}

Result<std::vector<PlaceFigure>> Figures::per_place(storage::Reader& reader,
                                                    const Question& question,
                                                    std::optional<AreaId> within) {
  if (!question.scope.places) return fail(ErrorCode::NotAllowed);
  AreaTree tree(TRY(needs_.areas.all(reader, question.scope.region)));
  std::optional<std::size_t> around;
  if (within) {
    around = tree.node_of(*within);
    if (!around) return fail(ErrorCode::NotFound);
  }
  auto spots = TRY(store::spots(reader, question.scope, question.period));
  auto tables = tables_for(question, tree, spots);
  std::vector<PlaceId> ids;
  for (const auto& row : tables.places) ids.push_back(row.place);
  auto names = TRY(store::place_names(reader, question.scope.region, ids));
  std::vector<PlaceFigure> figures;
  for (const auto& row : tables.places) {
    if (around && !lies_in(tree, row.node, *around)) continue;
    PlaceFigure figure{row.place, names[row.place], std::nullopt, counts_of(row.row)};
    if (row.node) figure.area = tree.area(*row.node);
    figures.push_back(std::move(figure));
  }
  sort_by_name(figures, [](const PlaceFigure& figure) { return figure.name; });
  return figures;
}

Result<std::vector<WeekFigure>> Figures::per_week(storage::Reader& reader,
                                                  const Question& question) {
  auto weeks = TRY(store::weeks(reader, question.scope, question.period));
  std::vector<WeekFigure> figures;
  for (const auto& week : week_table(weeks, question.hidden_below)) {
    figures.push_back({week.monday, counts_of(week.row)});
  }
  return figures;
}

}  // namespace nabij::figures
