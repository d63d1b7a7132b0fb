#include "app/demo/reaching.hpp"

namespace nabij::app::demo {
namespace {

using availability::HoursShape;

constexpr std::int64_t kHour = 60;
constexpr std::int64_t kWeekDays = 7;

struct Shift {
  std::int64_t first;  // weekday, 0 = Monday
  std::int64_t days;
  std::int64_t from;
  std::int64_t until;  // hours
};

Shift shift_of(Work work) {
  switch (work) {
    case Work::School: return {0, 5, 9, 17};
    case Work::Street: return {2, 5, 15, 22};
    case Work::Neighbourhood: break;
  }
  return {1, 4, 13, 21};
}

}  // namespace

Result<> choose_hours(House& house, Work work, const std::vector<privacy::Viewer>& workers) {
  auto shift = shift_of(work);
  for (std::size_t index = 0; index < workers.size(); ++index) {
    availability::Week week;
    // Not all on the same days; and one in four has not got round to it.
    auto later = static_cast<std::int64_t>(index % 2);
    if (index % 4 == 3) continue;
    for (std::int64_t day = 0; day < shift.days; ++day) {
      auto weekday = (shift.first + later + day) % kWeekDays;
      week.hours.push_back({{weekday, shift.from * kHour, shift.until * kHour}});
    }
    TRY(house.availability().choose(workers[index], week));
  }
  return {};
}

Result<> say_urgent(House& house, const privacy::Viewer& leader) {
  TRY(house.availability().set_urgent(leader, {"De achterwacht van De Krib", "024 000 00 00"}));
  return {};
}

Result<> say_hours(House& house, const privacy::Viewer& leader) {
  constexpr std::int64_t kFteHundredths = 60;
  auto today = TRY(house.identity().regions().today(leader.region));
  // Assignments end with a calendar year.
  auto until = base::LocalDay::from_date(today.year() + 1, 12, 31);
  for (auto team : leader.teams)
    TRY(house.workforce().plan_guidance(leader, team, {kFteHundredths, until}));
  return {};
}

Result<> leave_in_time(House& house, const std::vector<privacy::Viewer>& workers) {
  constexpr std::int64_t kSixWeeks = 42;
  std::size_t leaver = 0;
  std::vector<alliance::GoingAlong> people;
  for (std::size_t index = 1; index < workers.size(); ++index) {
    auto along = TRY(house.alliance().of_worker(privacy::people_scope(workers[index])));
    if (along.items.size() <= people.size()) continue;
    leaver = index;
    people = along.items;
  }
  if (people.empty()) return {};
  const auto& worker = workers[leaver];
  auto today = TRY(house.identity().regions().today(worker.region));
  TRY(house.workforce().leave(worker, {today.plus_days(kSixWeeks)}));
  auto successor = workers[(leaver + 1) % workers.size()].member;
  for (std::size_t index = 0; index < people.size(); index += 2) {
    if (people[index].role == alliance::TurnRole::Cover) continue;
    workforce::FarewellPlan plan{successor, today.plus_days(kSixWeeks - 7), true};
    TRY(house.workforce().plan_farewell(worker, people[index].person_id, plan));
  }
  return {};
}

}  // namespace nabij::app::demo
