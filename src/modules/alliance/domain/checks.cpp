#include "alliance/domain/checks.hpp"

#include <cmath>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>

namespace nabij::alliance {
namespace {

using Part = std::optional<std::int64_t> Marks::*;

constexpr std::int64_t kDayMilliseconds = 86'400'000;

bool apart(std::optional<std::int64_t> one, std::optional<std::int64_t> other) {
  return one && other && std::abs(*one - *other) >= kApart;
}

const Check* last_of(const std::vector<Check>& checks, CheckSide side) {
  const Check* last = nullptr;
  for (const auto& check : checks) {
    if (check.side == side) last = &check;
  }
  return last;
}

// One answer for each pair and side: the last one.
std::vector<Check> last_of_each(const std::vector<Check>& checks) {
  std::map<std::tuple<PersonId, MemberId, CheckSide>, Check> last;
  for (const auto& check : checks) {
    auto [place, is_new] = last.try_emplace({check.person, check.worker, check.side}, check);
    if (!is_new && place->second.at <= check.at) place->second = check;
  }
  std::vector<Check> found;
  found.reserve(last.size());
  for (auto& [pair, check] : last) found.push_back(std::move(check));
  return found;
}

struct Behind {
  std::set<PersonId> people;
  std::set<MemberId> workers;
  double sum = 0;
  std::int64_t count = 0;
};

Behind behind(const std::vector<Check>& checks, CheckSide side, Part part) {
  Behind found;
  for (const auto& check : checks) {
    if (check.side != side || !(check.marks.*part)) continue;
    found.people.insert(check.person);
    found.workers.insert(check.worker);
    found.sum += static_cast<double>(*(check.marks.*part));
    ++found.count;
  }
  return found;
}

std::optional<double> mean(const std::vector<Check>& checks, CheckSide side, Part part,
                           std::set<PersonId>& people) {
  auto found = behind(checks, side, part);
  bool enough = found.people.size() >= kFewestYoungPeople && found.workers.size() >= kFewestWorkers;
  if (!enough) return std::nullopt;
  people.merge(found.people);
  return std::round(found.sum / static_cast<double>(found.count) * 2) / 2;
}

Middle middle(const std::vector<Check>& checks, CheckSide side, std::set<PersonId>& people) {
  return {mean(checks, side, &Marks::bond, people), mean(checks, side, &Marks::goals, people),
          mean(checks, side, &Marks::tasks, people)};
}

}  // namespace

std::optional<SideBySide> side_by_side(const std::vector<Check>& checks) {
  const auto* young = last_of(checks, CheckSide::YoungPerson);
  const auto* worker = last_of(checks, CheckSide::Worker);
  if (young == nullptr || worker == nullptr) return std::nullopt;
  auto between = std::abs(young->at.ms - worker->at.ms);
  if (between > kSideBySideDays * kDayMilliseconds) return std::nullopt;
  return SideBySide{young->marks, worker->marks, apart(young->marks.bond, worker->marks.bond),
                    apart(young->marks.goals, worker->marks.goals),
                    apart(young->marks.tasks, worker->marks.tasks)};
}

std::optional<TeamMiddle> middle_of(const std::vector<Check>& checks) {
  auto last = last_of_each(checks);
  std::set<PersonId> people;
  TeamMiddle found;
  found.young_person = middle(last, CheckSide::YoungPerson, people);
  found.worker = middle(last, CheckSide::Worker, people);
  if (people.empty()) return std::nullopt;
  constexpr std::int64_t kStep = 5;
  found.young_people = static_cast<std::int64_t>(people.size()) / kStep * kStep;
  return found;
}

std::vector<Quarter> ended_quarters(base::LocalDay today, int count) {
  constexpr int kMonths = 3;
  constexpr int kMonthsInYear = 12;
  // Months since year 0, of the first month of this quarter.
  int month = today.year() * kMonthsInYear + (today.month() - 1) / kMonths * kMonths;
  auto first_day = [](int months) {
    auto day = base::LocalDay::from_date(months / kMonthsInYear, months % kMonthsInYear + 1, 1);
    return day.value_or(base::LocalDay{});
  };
  std::vector<Quarter> quarters;
  for (int at = 0; at < count; ++at, month -= kMonths) {
    quarters.push_back({first_day(month - kMonths), first_day(month)});
  }
  return quarters;
}

}  // namespace nabij::alliance
