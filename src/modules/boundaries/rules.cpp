// The few rules of a team, and when one of them deserves another look.
#include <algorithm>
#include <map>

#include "boundaries/service.hpp"

namespace nabij::boundaries {
namespace {

using Times = std::map<RuleId, std::vector<SetAside>>;

struct Rules {
  base::LocalDay today;
  base::Instant year_from;
  base::Instant month_start;
  std::int64_t fewest = 0;
  ReviewNorm review;
  std::int64_t advised = 0;
};

Result<Rules> rules_of_today(Boundaries& boundaries, RegionId region) {
  const auto& needs = boundaries.needs();
  Rules rules;
  rules.today = TRY(needs.identity.regions().today(region));
  auto zone = TRY(needs.identity.regions().time_zone(region));
  auto first = base::LocalDay::from_date(rules.today.year(), rules.today.month(), 1);
  auto month = first.value_or(rules.today);
  rules.month_start = zone.instant(month, 0);
  rules.year_from = zone.instant(month.plus_days(-kExceptionDaysBack), 0);
  auto norm = [&](std::string_view key) {
    return needs.lists.whole_norm(region, key, rules.today);
  };
  rules.fewest = TRY(norm("figures.hidden_below"));
  rules.review = {TRY(norm("rules.review_times")), TRY(norm("rules.review_days"))};
  rules.advised = TRY(norm("rules.house_advised"));
  return rules;
}

RuleShape shape_of(const RuleRow& row, const std::vector<SetAside>& times, const Rules& rules) {
  RuleShape shape{row.id, row.kind, row.words, row.with_young_people, std::nullopt, false};
  // Moves once a month, so that one more cannot be seen to be added.
  auto count = std::ranges::count_if(
      times, [&](const SetAside& each) { return each.told_at < rules.month_start; });
  if (count >= rules.fewest) shape.times = count;
  shape.review = deserves_review(times, row.reviewed_at, rules.today, rules.review);
  return shape;
}

Result<RulesPage> read_rules(Boundaries& boundaries, storage::Reader& reader,
                             const privacy::Viewer& viewer, const Rules& rules) {
  const auto& needs = boundaries.needs();
  Times times;
  for (const auto& row :
       TRY(list_exceptions(reader, viewer.region, viewer.teams, rules.year_from))) {
    times[row.rule].push_back({row.happened_on, row.at});
  }
  auto rows = TRY(list_rules(reader, viewer.region, viewer.teams));
  RulesPage page;
  page.advised = rules.advised;
  if (viewer.teams.empty()) return page;
  for (const auto& [team, name] :
       TRY(needs.identity.team_names(reader, viewer.region, viewer.teams))) {
    TeamRules line{team, name, {}};
    for (auto kind : {RuleKind::House, RuleKind::Work}) {
      for (const auto& row : rows) {
        if (row.team == team && row.kind == kind && !row.ended_at)
          line.rules.push_back(shape_of(row, times[row.id], rules));
      }
    }
    page.teams.push_back(std::move(line));
  }
  std::ranges::sort(page.teams, {}, &TeamRules::team_name);
  return page;
}

Result<RulesPage> page_of(Boundaries& boundaries, const privacy::Viewer& viewer) {
  auto rules = TRY(rules_of_today(boundaries, viewer.region));
  return boundaries.needs().database.read(
      [&](storage::Reader& reader) { return read_rules(boundaries, reader, viewer, rules); });
}

// Writes nothing when exactly this rule stands there.
Result<bool> stands_already(storage::Reader& reader, const privacy::Viewer& viewer, TeamId team,
                            const NewRule& rule) {
  auto before = TRY(find_rule(reader, viewer.region, rule.id));
  if (!before) return false;
  bool same = before->team == team && before->kind == rule.kind && before->words == rule.words &&
              before->with_young_people == rule.with_young_people;
  if (same) return true;
  return fail(ErrorCode::Conflict, "This id was used before for something else.");
}

Result<> check_room(storage::Reader& reader, const privacy::Viewer& viewer, TeamId team,
                    RuleKind kind) {
  auto rows = TRY(list_rules(reader, viewer.region, {team}));
  auto count = std::ranges::count_if(
      rows, [&](const RuleRow& row) { return row.kind == kind && !row.ended_at; });
  auto most = kind == RuleKind::House ? kHouseRulesAtMost : kWorkRulesAtMost;
  if (count < most) return {};
  return base::Error::field("kind", "too_many", "Nobody remembers more; end one first.");
}

using Mark = Result<> (*)(storage::Writer&, RegionId, const RuleRow&, base::Instant);

Result<RulesPage> mark_rule(Boundaries& boundaries, const privacy::Viewer& viewer, RuleId rule,
                            const std::string& what, Mark mark) {
  const auto& needs = boundaries.needs();
  TRY(needs.database.write([&](storage::Writer& writer) -> Result<> {
    auto row = TRY(find_rule(writer, viewer.region, rule));
    if (!row || !has(viewer.teams, row->team)) return fail(ErrorCode::NotFound);
    if (row->ended_at) return {};
    TRY(mark(writer, viewer.region, *row, needs.clock.now()));
    return needs.identity.audit().record(
        writer, {viewer.region, viewer.member, what, "team", row->team.uuid, ""});
  }));
  return page_of(boundaries, viewer);
}

}  // namespace

Result<RulesPage> Boundaries::rules(const privacy::Viewer& viewer) {
  return page_of(*this, viewer);
}

Result<After<RulesPage>> Boundaries::add_rule(const privacy::Viewer& viewer, TeamId team,
                                              const NewRule& rule) {
  if (!has(viewer.teams, team)) return fail(ErrorCode::NotFound);
  bool is_new = TRY(needs_.database.write([&](storage::Writer& writer) -> Result<bool> {
    if (TRY(stands_already(writer, viewer, team, rule))) return false;
    TRY(check_room(writer, viewer, team, rule.kind));
    TRY(insert_rule(writer, {viewer.region, team, viewer.member, needs_.clock.now()}, rule));
    TRY(needs_.identity.audit().record(
        writer, {viewer.region, viewer.member, "rule.made", "team", team.uuid, ""}));
    return true;
  }));
  return After<RulesPage>{TRY(page_of(*this, viewer)), is_new};
}

Result<RulesPage> Boundaries::end_rule(const privacy::Viewer& viewer, RuleId rule) {
  return mark_rule(*this, viewer, rule, "rule.ended", &boundaries::end_rule);
}

Result<RulesPage> Boundaries::review_rule(const privacy::Viewer& viewer, RuleId rule) {
  return mark_rule(*this, viewer, rule, "rule.reviewed", &boundaries::review_rule);
}

}  // namespace nabij::boundaries
