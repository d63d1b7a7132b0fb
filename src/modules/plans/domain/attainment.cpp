#include "plans/domain/attainment.hpp"

#include <algorithm>
#include <map>

#include "stats/goal_attainment.hpp"

namespace nabij::plans {
namespace {

struct Standing {
  std::int64_t weight = 1;
  std::int64_t start = 0;
  std::optional<std::int64_t> level;
};
using Standings = std::map<GoalId, Standing>;

void apply(Standings& standings, const ScaleEvent& event) {
  auto& standing = standings[event.goal];
  switch (event.kind) {
    case ScaleEvent::Kind::Weighed: standing.weight = event.value; return;
    case ScaleEvent::Kind::LetGo: standing.level.reset(); return;
    case ScaleEvent::Kind::Described:
      standing.start = event.value;
      standing.level.reset();
      return;
    case ScaleEvent::Kind::Rated: standing.level = event.value; return;
  }
}

enum class At { Start, Now };

std::vector<stats::ScaledGoal> scaled(const Standings& standings, At at) {
  std::vector<stats::ScaledGoal> goals;
  for (const auto& [goal, standing] : standings) {
    if (!standing.level) continue;
    auto level = at == At::Now ? *standing.level : standing.start;
    goals.push_back({static_cast<double>(level), static_cast<double>(standing.weight)});
  }
  return goals;
}

}  // namespace

std::optional<Attainment> attainment(std::vector<ScaleEvent> events) {
  std::ranges::sort(events, {},
                    [](const ScaleEvent& each) { return std::pair(each.day, each.id); });
  Standings standings;
  Attainment result;
  for (const auto& event : events) {
    apply(standings, event);
    if (event.kind != ScaleEvent::Kind::Rated) continue;
    auto goals = scaled(standings, At::Now);
    auto t = stats::goal_attainment_t(goals);
    if (!t.has_value()) continue;
    bool same_day = !result.history.empty() && result.history.back().day == event.day;
    if (same_day) result.history.pop_back();
    result.history.push_back({event.day, *t, static_cast<std::int64_t>(goals.size())});
  }
  auto now = scaled(standings, At::Now);
  auto t = stats::goal_attainment_t(now);
  auto start = stats::goal_attainment_t(scaled(standings, At::Start));
  if (!t.has_value() || !start.has_value()) return std::nullopt;
  result.t = *t;
  result.t_at_start = *start;
  result.goals = static_cast<std::int64_t>(now.size());
  return result;
}

}  // namespace nabij::plans
