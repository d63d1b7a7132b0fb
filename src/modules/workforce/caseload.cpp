// What each team of a viewer carries today, and its parts as they stood when this month began.
#include <algorithm>
#include <array>

#include "workforce/store/departures.hpp"
#include "workforce/store/rows.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {
namespace {

using alliance::Guided;
using alliance::Turn;
using alliance::TurnRole;

constexpr int kMonthsBefore = 6;
constexpr std::array kPhases{alliance::Phase::Contact,     alliance::Phase::Trust,
                             alliance::Phase::TakingStock, alliance::Phase::Working,
                             alliance::Phase::Loosening,   alliance::Phase::Afterwards,
                             alliance::Phase::NotNow};
constexpr std::array kRhythms{Rhythm::Weekly, Rhythm::Fortnightly, Rhythm::Monthly, Rhythm::Quiet};

// By which numbers and which days one answer goes.
struct Rules {
  GuidanceNormShape norm;
  std::int64_t hidden_below = 0;
  std::int64_t notice_days = 0;
  base::LocalDay today;
  base::TimeZone zone;

  base::LocalDay month_start(int months_back) const {
    int month = today.year() * 12 + today.month() - 1 - months_back;
    return base::LocalDay::from_date(month / 12, month % 12 + 1, 1).value_or(today);
  }
  base::Instant start_of(base::LocalDay day) const { return zone.instant(day, 0); }
};

// The team with everybody whom its workers guide or guided.
struct TeamFacts {
  alliance::TeamRef team;
  std::vector<identity::MemberName> workers;
  std::vector<Guided> guided;
  std::map<MemberId, base::LocalDay> leaving;
  Farewells farewells;
};

bool is_of(const TeamFacts& facts, MemberId worker) {
  return std::ranges::any_of(facts.workers, [&](const auto& each) { return each.id == worker; });
}

// The guide of the team whom they had at that moment; nullptr when none.
const Turn* guide_at(const TeamFacts& facts, const Guided& person, base::Instant moment) {
  for (const auto& turn : person.turns) {
    bool there = turn.since < moment && (!turn.ended_how || turn.at >= moment);
    if (there && turn.role == TurnRole::Guide && is_of(facts, turn.worker)) return &turn;
  }
  return nullptr;
}

std::vector<const Guided*> guided_at(const TeamFacts& facts, base::Instant moment) {
  std::vector<const Guided*> there;
  for (const auto& person : facts.guided) {
    if (guide_at(facts, person, moment) != nullptr) there.push_back(&person);
  }
  return there;
}

std::size_t place_of_phase(const Guided& person, base::LocalDay day) {
  auto stretches = alliance::stretches(person.phases, day);
  if (stretches.empty()) return kPhases.size();
  auto found = std::ranges::find(kPhases, stretches.back().phase);
  return static_cast<std::size_t>(found - kPhases.begin());
}

std::vector<InPhaseShape> phases_of(const std::vector<const Guided*>& people, const Rules& rules) {
  std::vector<std::size_t> kinds;
  for (const auto* person : people)
    kinds.push_back(place_of_phase(*person, rules.month_start(0).plus_days(-1)));
  auto amounts = told_by_kind(kinds, kPhases.size() + 1, rules.hidden_below);
  std::vector<InPhaseShape> phases;
  for (std::size_t place = 0; place < kPhases.size(); ++place)
    phases.push_back({kPhases[place], amounts[place]});
  phases.push_back({std::nullopt, amounts.back()});
  return phases;
}

Result<std::vector<InRhythmShape>> rhythms_of(storage::Reader& reader, const TeamFacts& facts,
                                              const std::vector<const Guided*>& people,
                                              const Rules& rules) {
  std::vector<PersonId> records;
  for (const auto* person : people)
    records.insert(records.end(), person->records.begin(), person->records.end());
  auto until = rules.month_start(0);
  auto met =
      TRY(list_days_met(reader, facts.team, records,
                        {rules.start_of(until.plus_days(-kRhythmDays)), rules.start_of(until)}));
  std::vector<std::size_t> kinds;
  for (const auto* person : people) {
    std::set<base::LocalDay> days;
    for (auto record : person->records) {
      if (auto found = met.find(record); found != met.end()) days.merge(found->second);
    }
    kinds.push_back(static_cast<std::size_t>(rhythm_of(static_cast<std::int64_t>(days.size()))));
  }
  auto amounts = told_by_kind(kinds, kRhythms.size(), rules.hidden_below);
  std::vector<InRhythmShape> rhythms;
  for (std::size_t place = 0; place < kRhythms.size(); ++place)
    rhythms.push_back({kRhythms[place], amounts[place]});
  return rhythms;
}

std::vector<OfWorkerShape> workers_of(const TeamFacts& facts,
                                      const std::vector<const Guided*>& people, const Rules& rules,
                                      base::Instant now) {
  std::vector<std::size_t> kinds;
  for (const auto* person : people) {
    auto worker = guide_at(facts, *person, now)->worker;
    auto found = std::ranges::find(facts.workers, worker, &identity::MemberName::id);
    kinds.push_back(static_cast<std::size_t>(found - facts.workers.begin()));
  }
  auto amounts = told_by_kind(kinds, facts.workers.size(), rules.hidden_below);
  std::vector<OfWorkerShape> workers;
  for (std::size_t place = 0; place < facts.workers.size(); ++place)
    workers.push_back({facts.workers[place].name, amounts[place]});
  return workers;
}

// How many are so, unless that or how many are not would tell of few.
template <typename IsSo>
std::optional<std::int64_t> told_of(const std::vector<const Guided*>& people, const Rules& rules,
                                    IsSo is_so) {
  std::vector<std::size_t> kinds;
  for (const auto* person : people) kinds.push_back(is_so(*person) ? 0 : 1);
  return told_by_kind(kinds, 2, rules.hidden_below).front();
}

// Who leaves, and how many of whom they guide have nobody named who comes after.
void add_leaving(TeamCaseload& shape, const TeamFacts& facts, const Rules& rules,
                 base::Instant now) {
  for (const auto& worker : facts.workers) {
    auto found = facts.leaving.find(worker.id);
    if (found != facts.leaving.end()) shape.leaving.push_back({worker.name, found->second});
  }
  std::ranges::sort(shape.leaving, {}, &LeavingShape::leaves_on);
  shape.without_successor = told_of(guided_at(facts, now), rules, [&](const Guided& person) {
    auto worker = guide_at(facts, person, now)->worker;
    if (!facts.leaving.contains(worker)) return false;
    auto plan = facts.farewells.find({worker, person.main});
    return plan == facts.farewells.end() || !plan->second.successor_id;
  });
}

void add_now(TeamCaseload& shape, const TeamFacts& facts, const Rules& rules, base::Instant now) {
  auto people = guided_at(facts, now);
  auto amount = static_cast<std::int64_t>(people.size());
  shape.young_people = told(amount, rules.hidden_below);
  if (shape.hours) {
    auto band = band_of(rules.norm, shape.hours->fte_hundredths);
    shape.band = BandShape{band.low, band.high};
    shape.weight = weight_of(band, amount);
    auto until = shape.hours->funded_until_on;
    shape.funding_ends_soon = until && *until <= rules.today.plus_days(rules.notice_days);
  }
  shape.without_second = told_of(people, rules, [&](const Guided& person) {
    const auto* second = alliance::standing(person.turns, TurnRole::Second, rules.today);
    return second == nullptr || !second->met;
  });
  shape.covered = told_of(people, rules, [&](const Guided& person) {
    return alliance::standing(person.turns, TurnRole::Cover, rules.today) != nullptr;
  });
  shape.workers = workers_of(facts, people, rules, now);
}

Result<TeamCaseload> read_team(storage::Reader& reader, const TeamFacts& facts, const Rules& rules,
                               base::Instant now) {
  TeamCaseload shape;
  shape.team_id = facts.team.team;
  shape.hours = TRY(find_guidance(reader, facts.team));
  // A turn that begins this very moment counts.
  add_now(shape, facts, rules, now.plus_ms(1));
  add_leaving(shape, facts, rules, now.plus_ms(1));
  auto then = guided_at(facts, rules.start_of(rules.month_start(0)));
  shape.phases = phases_of(then, rules);
  shape.rhythms = TRY(rhythms_of(reader, facts, then, rules));
  for (int back = kMonthsBefore - 1; back >= 0; --back) {
    auto day = rules.month_start(back);
    auto there = static_cast<std::int64_t>(guided_at(facts, rules.start_of(day)).size());
    shape.before.push_back({day, told(there, rules.hidden_below)});
  }
  return shape;
}

Result<Rules> rules_of(const Dependencies& needs, RegionId region) {
  auto zone = TRY(needs.identity.regions().time_zone(region));
  auto today = zone.local(needs.clock.now()).day;
  auto norm = [&](std::string_view key) { return needs.lists.norm(region, key, today); };
  GuidanceNormShape guidance;
  guidance.fte = TRY(norm("guidance.fte"));
  guidance.people_low = TRY(norm("guidance.people_low"));
  guidance.people_high = TRY(norm("guidance.people_high"));
  auto content = TRY(needs.lists.content(region));
  for (const auto& each : content->norms) {
    bool holds = each.valid_from <= today && (!each.valid_until || today < *each.valid_until);
    if (each.key == "guidance.people_high" && holds) guidance.source = each.source;
  }
  return Rules{guidance, TRY(needs.lists.whole_norm(region, "figures.hidden_below", today)),
               TRY(needs.lists.whole_norm(region, "guidance.funding_notice_days", today)), today,
               zone};
}

Result<std::vector<TeamCaseload>> read_teams(const Dependencies& needs, storage::Reader& reader,
                                             const privacy::Viewer& viewer, const Rules& rules) {
  auto names = TRY(needs.identity.team_names(reader, viewer.region, viewer.teams));
  std::vector<TeamCaseload> teams;
  for (const auto& [id, name] : names) {
    TeamFacts facts{{viewer.region, id}, {}, {}, {}, {}};
    facts.workers = TRY(needs.identity.workers_of(reader, viewer.region, {id}));
    std::vector<MemberId> members;
    for (const auto& each : facts.workers) members.push_back(each.id);
    facts.guided = TRY(
        needs.alliance.guided(reader, facts.team, members, rules.start_of(rules.month_start(0))));
    facts.leaving = TRY(list_departures(reader, viewer.region, members));
    facts.farewells = TRY(list_farewells(reader, viewer.region, members));
    auto shape = TRY(read_team(reader, facts, rules, needs.clock.now()));
    shape.team_name = name;
    teams.push_back(std::move(shape));
  }
  std::ranges::sort(teams, {}, &TeamCaseload::team_name);
  return teams;
}

}  // namespace

Result<CaseloadPage> Workforce::caseload(const privacy::Viewer& viewer) {
  auto rules = TRY(rules_of(needs_, viewer.region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<CaseloadPage> {
    return CaseloadPage{rules.norm, rules.month_start(0),
                        TRY(read_teams(needs_, reader, viewer, rules))};
  });
}

}  // namespace nabij::workforce
