#include "figures/figures.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "figures/store/cell_store.hpp"

namespace nabij::figures {
namespace {

template <typename Figure, typename Name>
void sort_by_name(std::vector<Figure>& figures, Name&& name) {
  std::sort(figures.begin(), figures.end(), [&](const Figure& left, const Figure& right) {
    return base::fold(name(left)) < base::fold(name(right));
  });
}

bool lies_in(const AreaTree& tree, std::optional<std::size_t> node, std::size_t within) {
  for (; node; node = tree.parent(*node)) {
    if (*node == within) return true;
  }
  return false;
}

// The node of an area that figures were made of, if it still stands under the same code.
std::optional<std::size_t> same_area(const AreaTree& tree,
                                     const std::map<AreaId, std::string>& codes, AreaId area) {
  auto node = tree.node_of(area);
  auto code = codes.find(area);
  bool same = node && code != codes.end() && tree.area(*node).code == code->second;
  return same ? node : std::nullopt;
}

struct Ground {
  AreaTree tree;
  std::map<AreaId, std::string> codes;
};

Result<Ground> ground_of(areas::Areas& areas, storage::Reader& reader, RegionId region) {
  auto every = TRY(areas.all(reader, region));
  Ground ground{AreaTree(every), {}};
  for (const auto& area : every) ground.codes.emplace(area.id, area.code);
  return ground;
}

std::string list_of(CellKind cut) {
  if (cut == CellKind::Channel) return "channels";
  return cut == CellKind::Goal ? "goals" : "age_bands";
}

}  // namespace

Result<std::vector<OpenPeriod>> Figures::periods(RegionId region) {
  TRY(settle_today(region));
  auto made = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return store::periods(reader, region); }));
  std::vector<OpenPeriod> periods;
  std::map<std::string, base::LocalDay> told_until;  // of a year, through its quarters
  for (const auto& each : made) {
    if (!parse_period(each.period.key) || is_year(each.period)) continue;
    auto& until = told_until[year_of(each.period.from).key];
    until = std::max(until, each.period.until);
    periods.push_back({each.period, each.period.until});
  }
  for (const auto& [key, until] : told_until) periods.push_back({*parse_period(key), until});
  std::sort(periods.begin(), periods.end(), [](const OpenPeriod& one, const OpenPeriod& other) {
    auto year = [](const OpenPeriod& each) { return year_of(each.period.from).from; };
    if (year(one) != year(other)) return year(one) > year(other);
    if (is_year(one.period) != is_year(other.period)) return is_year(one.period);
    return one.period.from > other.period.from;
  });
  return periods;
}

Result<Question> Figures::question(const privacy::Viewer& viewer, const std::string& period,
                                   Audience audience) {
  auto parsed = parse_period(period);
  if (!parsed) {
    return base::Error::field("period", "not_a_period", "This should look like 2026-Q4 or 2026.");
  }
  // Of a period that is not told yet, everything is hidden.
  OpenPeriod open{*parsed, parsed->from};
  for (const auto& each : TRY(periods(viewer.region))) {
    if (each.period == *parsed) open = each;
  }
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto norm =
      audience == Audience::Inside ? "figures.hidden_below" : "figures.hidden_below_outside";
  auto below = TRY(needs_.lists.whole_norm(viewer.region, norm, today));
  return Question{viewer, open, audience, below};
}

Result<TellingOf> Figures::telling(storage::Reader& reader, const Question& question,
                                   std::vector<CellKind> kinds) {
  const Period& period = question.period.period;
  std::vector<std::string> keys{period.key};
  std::vector<std::string> quarters;
  if (is_year(period)) {
    for (const Period& quarter : quarters_of(period)) {
      if (quarter.until <= question.period.told_until) quarters.push_back(quarter.key);
    }
    keys.insert(keys.end(), quarters.begin(), quarters.end());
  }
  auto found = TRY(store::cells(reader, {question.viewer.region, question.audience, keys,
                                         std::move(kinds), question.viewer.organisation}));
  std::vector<Cells> parts;
  for (const auto& key : quarters) parts.push_back(std::move(found[key]));
  auto whole = found.find(period.key);
  bool has_whole = whole != found.end();
  return TellingOf(has_whole ? std::optional(std::move(whole->second)) : std::nullopt,
                   std::move(parts));
}

Result<std::map<AreaId, Inhabitants>> Figures::inhabitants(storage::Reader& reader, RegionId region,
                                                           areas::AreaKind kind) {
  std::map<AreaId, Inhabitants> found;
  for (const auto* measure : {"aged_12_17", "aged_15_24", "inhabitants"}) {
    for (const auto& each :
         TRY(needs_.areas.baseline(reader, region, kind, measure, std::nullopt))) {
      if (!each.value) continue;
      found.emplace(each.area, Inhabitants{*each.value, each.year, measure, each.source});
    }
  }
  return found;
}

// What a source says of neighbourhoods only is added up for the areas around them, as long as it
// says something of each of them.
Result<std::map<AreaId, Inhabitants>> Figures::inhabitants_around(storage::Reader& reader,
                                                                  RegionId region,
                                                                  areas::AreaKind kind,
                                                                  const AreaTree& tree) {
  auto found = TRY(inhabitants(reader, region, kind));
  if (!found.empty() || kind == areas::AreaKind::Neighbourhood) return found;
  auto fine = TRY(inhabitants(reader, region, areas::AreaKind::Neighbourhood));
  std::map<AreaId, std::vector<const Inhabitants*>> parts;
  for (std::size_t node = 0; node < tree.size(); ++node) {
    if (tree.area(node).kind != areas::AreaKind::Neighbourhood) continue;
    auto one = fine.find(tree.area(node).id);
    for (auto up = tree.parent(node); up; up = tree.parent(*up)) {
      if (tree.area(*up).kind != kind) continue;
      parts[tree.area(*up).id].push_back(one == fine.end() ? nullptr : &one->second);
    }
  }
  for (const auto& [area, all] : parts) {
    auto fits = [&](const Inhabitants* each) {
      return each != nullptr && all.front() != nullptr && each->year == all.front()->year &&
             each->measure == all.front()->measure;
    };
    if (!std::all_of(all.begin(), all.end(), fits)) continue;
    Inhabitants sum = *all.front();
    sum.value = 0;
    for (const auto* each : all) sum.value += each->value;
    found.emplace(area, sum);
  }
  return found;
}

Result<std::vector<AreaFigure>> Figures::per_area(const Question& question, areas::AreaKind kind) {
  RegionId region = question.viewer.region;
  auto own_part = to_text(question.viewer.organisation);
  return needs_.database.read([&](storage::Reader& reader) -> Result<std::vector<AreaFigure>> {
    auto ground = TRY(ground_of(needs_.areas, reader, region));
    auto told = TRY(telling(reader, question, {CellKind::Area, CellKind::Organisation}));
    auto people = TRY(inhabitants_around(reader, region, kind, ground.tree));
    std::map<std::size_t, AreaFigure> rows;
    for (std::size_t node = 0; node < ground.tree.size(); ++node) {
      const auto& area = ground.tree.area(node);
      if (area.kind != kind) continue;
      rows[node].area = area;
      auto found = people.find(area.id);
      if (found != people.end()) rows[node].inhabitants = found->second;
    }
    AreaFigure whole{std::nullopt, told.of({CellKind::Area, {}, ""}),
                     told.of({CellKind::Organisation, {}, own_part}), std::nullopt};
    for (const auto& [key, one] : told.all()) {
      auto node = same_area(ground.tree, ground.codes, key.area);
      if (!node || !rows.contains(*node)) continue;
      if (key.kind == CellKind::Area) rows[*node].told = one;
      if (key.kind == CellKind::Organisation && key.key == own_part) rows[*node].own = one;
    }
    std::vector<AreaFigure> figures;
    for (auto& [node, figure] : rows) figures.push_back(std::move(figure));
    sort_by_name(figures, [](const AreaFigure& figure) { return figure.area->name; });
    figures.insert(figures.begin(), std::move(whole));
    return figures;
  });
}

Result<std::vector<PlaceFigure>> Figures::per_place(const Question& question,
                                                    std::optional<AreaId> within) {
  RegionId region = question.viewer.region;
  if (!privacy::figures_scope(question.viewer).places) return fail(ErrorCode::NotAllowed);
  return needs_.database.read([&](storage::Reader& reader) -> Result<std::vector<PlaceFigure>> {
    auto ground = TRY(ground_of(needs_.areas, reader, region));
    auto around = within ? ground.tree.node_of(*within) : std::nullopt;
    if (within && !around) return fail(ErrorCode::NotFound);
    auto told = TRY(telling(reader, question, {CellKind::Place}));
    std::vector<PlaceFigure> figures;
    std::vector<PlaceId> ids;
    for (const auto& [key, one] : told.all()) {
      auto node = same_area(ground.tree, ground.codes, key.area);
      auto place = base::parse_uuid(key.key);
      if (!node || !place || (around && !lies_in(ground.tree, node, *around))) continue;
      ids.push_back(PlaceId{*place});
      figures.push_back({ids.back(), {}, ground.tree.area(*node), one});
    }
    auto names = TRY(store::place_names(reader, region, ids));
    for (auto& figure : figures) figure.name = names[figure.place];
    sort_by_name(figures, [](const PlaceFigure& figure) { return figure.name; });
    return figures;
  });
}

Result<std::vector<std::pair<base::LocalDay, Told>>> Figures::per_week(const Question& question) {
  std::vector<std::string> months;
  for (const Period& month : months_of(question.period.period)) months.push_back(month.key);
  return needs_.database.read(
      [&](storage::Reader& reader) -> Result<std::vector<std::pair<base::LocalDay, Told>>> {
        auto cells = TRY(store::cells(
            reader, {question.viewer.region, question.audience, months, {CellKind::Week}, {}}));
        Cells weeks;
        for (const auto& [month, of_month] : cells) weeks.insert(of_month.begin(), of_month.end());
        TellingOf told(std::move(weeks), {});
        std::vector<std::pair<base::LocalDay, Told>> figures;
        const auto& period = question.period;
        for (auto day = period.period.from; day < period.told_until; day = day.plus_days(7)) {
          figures.emplace_back(day, told.of({CellKind::Week, {}, to_text(day)}));
        }
        return figures;
      });
}

Result<std::vector<PartFigure>> Figures::per_part(const Question& question,
                                                  std::optional<AreaId> area) {
  RegionId region = question.viewer.region;
  std::vector<CellKind> kinds{CellKind::Channel, CellKind::Goal, CellKind::Age,
                              CellKind::Organisation};
  auto figures =
      TRY(needs_.database.read([&](storage::Reader& reader) -> Result<std::vector<PartFigure>> {
        auto ground = TRY(ground_of(needs_.areas, reader, region));
        auto node = area ? ground.tree.node_of(*area) : std::nullopt;
        if (area && !node) return fail(ErrorCode::NotFound);
        auto own = to_text(question.viewer.organisation);
        std::vector<PartFigure> found;
        auto told = TRY(telling(reader, question, kinds));
        for (const auto& [key, one] : told.all()) {
          bool here =
              area ? same_area(ground.tree, ground.codes, key.area) == node : key.area.is_nil();
          bool another = key.kind == CellKind::Organisation && key.key != own;
          if (here && !another) found.push_back({key.kind, key.key, {}, {}, one});
        }
        return found;
      }));
  auto content = TRY(needs_.lists.content(region));
  for (auto& figure : figures) {
    for (const auto& item : content->items) {
      if (item.list != list_of(figure.cut) || item.key != figure.key) continue;
      figure.label_nl = item.label_nl;
      figure.label_en = item.label_en;
    }
  }
  return figures;
}

Result<std::vector<MonthFigure>> Figures::per_month(const Question& question,
                                                    areas::AreaKind kind) {
  RegionId region = question.viewer.region;
  return needs_.database.read([&](storage::Reader& reader) -> Result<std::vector<MonthFigure>> {
    auto ground = TRY(ground_of(needs_.areas, reader, region));
    auto told = TRY(telling(reader, question, {CellKind::Month}));
    std::vector<MonthFigure> figures;
    for (const auto& [key, one] : told.all()) {
      auto node = same_area(ground.tree, ground.codes, key.area);
      if (!node || ground.tree.area(*node).kind != kind) continue;
      // A month lies in one quarter: there is nothing to add up, and nothing hidden beside it.
      Told exact = one;
      for (auto* amount :
           {&exact.contacts, &exact.presence_minutes, &exact.known, &exact.first_contacts}) {
        amount->at_least = false;
      }
      figures.push_back({ground.tree.area(*node), key.key, exact});
    }
    return figures;
  });
}

Result<std::vector<Definition>> Figures::definitions(RegionId region) {
  auto read = [&](storage::Reader& reader) { return store::definitions(reader, region); };
  auto found = TRY(needs_.database.read(read));
  if (!found.empty()) return found;
  TRY(needs_.database.write(
      [&](storage::Writer& writer) { return store::ship_definitions(writer, region); }));
  return needs_.database.read(read);
}

}  // namespace nabij::figures
