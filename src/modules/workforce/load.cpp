// Evenings, weekends and extra hours: seen by a worker as a pattern, by a team leader for many
// together (requirements B14, N05).
#include "workforce/store/load.hpp"

#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

constexpr std::int64_t kHourMinutes = 60;

struct Rules {
  base::LocalDay this_week;
  base::TimeZone zone;
  std::int64_t evening_hour = 0;
  std::int64_t fewest = 0;

  base::LocalDay week(std::int64_t back) const { return this_week.plus_days(-back * kWeekDays); }
  Span span() const {
    return {zone.instant(week(kLoadWeeks), 0), zone.instant(this_week.plus_days(kWeekDays), 0)};
  }
};

Result<Rules> rules_of(const Dependencies& needs, RegionId region) {
  auto today = TRY(needs.identity.regions().today(region));
  return Rules{today.monday(), TRY(needs.identity.regions().time_zone(region)),
               TRY(needs.lists.whole_norm(region, "load.evening_hour", today)),
               TRY(needs.lists.whole_norm(region, "figures.hidden_below", today))};
}

using Starts = std::vector<base::LocalTime>;

struct Work {
  std::map<MemberId, Starts> starts;
  std::map<MemberId, std::vector<ExtraWeek>> extra;
};

Result<Work> work_of(storage::Reader& reader, RegionId region, const Members& members,
                     const Rules& rules) {
  Work work;
  for (const auto& [member, moments] :
       TRY(list_contact_starts(reader, region, members, rules.span()))) {
    for (const auto& moment : moments) work.starts[member].push_back(rules.zone.local(moment));
  }
  work.extra = TRY(list_extra(reader, region, members, rules.week(kLoadWeeks)));
  return work;
}

std::int64_t extra_in(const std::vector<ExtraWeek>& extra, base::LocalDay week) {
  for (const auto& each : extra) {
    if (each.week_on == week) return each.minutes;
  }
  return 0;
}

TeamLoadWeek week_of_many(const Work& work, const Rules& rules, base::LocalDay week) {
  std::vector<std::int64_t> evenings;
  std::vector<std::int64_t> weekend_days;
  for (const auto& [member, starts] : work.starts) {
    auto load = load_of(starts, week, rules.evening_hour * kHourMinutes);
    if (load.contacts == 0) continue;
    evenings.push_back(load.evenings);
    weekend_days.push_back(load.weekend_days);
  }
  std::int64_t said = 0;
  std::int64_t minutes = 0;
  for (const auto& [member, extra] : work.extra) {
    auto own = extra_in(extra, week);
    if (own > 0) ++said;
    minutes += own;
  }
  TeamLoadWeek shape;
  shape.week_on = week;
  if (static_cast<std::int64_t>(evenings.size()) >= rules.fewest) {
    shape.evenings_middle = middle_of(std::move(evenings));
    shape.weekend_days_middle = middle_of(std::move(weekend_days));
  }
  if (said >= rules.fewest) shape.extra_minutes = minutes;
  return shape;
}

}  // namespace

Result<OwnLoad> Workforce::load(const privacy::Viewer& viewer) {
  auto rules = TRY(rules_of(needs_, viewer.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<OwnLoad> {
    auto work = TRY(work_of(reader, viewer.region, {viewer.member}, rules));
    OwnLoad own;
    own.evening_hour = rules.evening_hour;
    for (std::int64_t back = 0; back < kLoadWeeks; ++back) {
      auto week = rules.week(back);
      auto load = load_of(work.starts[viewer.member], week, rules.evening_hour * kHourMinutes);
      auto extra = extra_in(work.extra[viewer.member], week);
      own.weeks.push_back({week, load.contacts, load.evenings, load.weekend_days,
                           extra > 0 ? std::optional(extra) : std::nullopt});
    }
    return own;
  });
}

Result<OwnLoad> Workforce::say_extra(const privacy::Viewer& viewer, const ExtraHours& extra) {
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto week = extra.week_on.monday();
  auto earliest = today.monday().plus_days(-(kLoadWeeks - 1) * kWeekDays);
  if (week > today.monday() || week < earliest)
    return base::Error::field("week_on", "out_of_range", "This week, or one of seven before.");
  auto shown_from = today.monday().plus_days(-kLoadWeeks * kWeekDays);
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(forget_extra_before(writer, viewer.region, viewer.member, shown_from));
    return put_extra(writer, viewer.region, viewer.member, {week, extra.minutes});
  }));
  return load(viewer);
}

Result<TeamLoad> Workforce::team_load(const privacy::Viewer& viewer) {
  auto rules = TRY(rules_of(needs_, viewer.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<TeamLoad> {
    Members members;
    for (const auto& each : TRY(needs_.identity.workers_of(reader, viewer.region, viewer.teams)))
      members.push_back(each.id);
    auto work = TRY(work_of(reader, viewer.region, members, rules));
    TeamLoad load;
    load.evening_hour = rules.evening_hour;
    for (std::int64_t back = 1; back <= kLoadWeeks; ++back)
      load.weeks.push_back(week_of_many(work, rules, rules.week(back)));
    return load;
  });
}

}  // namespace nabij::workforce
