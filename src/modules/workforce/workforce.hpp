// Workforce: what a team carries and what it has for it (requirements N01, N02), and what happens
// when a worker leaves (F08). Figures for a team leader and for the team itself, so that they can
// divide the work; no young person is in them to be found, and nothing is closed when it is too
// much. Whom a worker who leaves says goodbye to, they alone see. And a worker who had a heavy talk
// asks colleagues for a moment (M02). Evenings, weekends and extra hours
// are a pattern for the worker, and for a team leader of many together (B14, N05).
#pragma once

#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "people/people.hpp"
#include "storage/database.hpp"
#include "workforce/debrief_shapes.hpp"
#include "workforce/departure_shapes.hpp"
#include "workforce/load_shapes.hpp"
#include "workforce/shapes.hpp"

namespace nabij::workforce {

// A last day that is paid for lies at most so many days back, or ahead.
inline constexpr std::int64_t kFundedDaysBack = 366;
inline constexpr std::int64_t kFundedDaysAhead = 3660;
// A last day of work lies at most so many days ahead; a goodbye so many back or ahead.
inline constexpr std::int64_t kLeavesAhead = 366;
// What nobody ended is over by itself after so many days.
inline constexpr std::int64_t kDebriefDays = 3;

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  people::People& people;
  alliance::Alliance& alliance;
  const base::Clock& clock;
  base::IdSource& ids;
};

// A worker looks so many weeks back.
inline constexpr std::int64_t kLoadWeeks = 8;

// What stands there after asking, and whether that was new or an earlier sending of the same.
struct AskedPage {
  DebriefPage page;
  bool is_new = true;
};

class Workforce {
 public:
  explicit Workforce(const Dependencies& dependencies);

  // Of every team of the viewer.
  Result<CaseloadPage> caseload(const privacy::Viewer& viewer);
  // NotFound for a team that is not the viewer's own; InvalidInput for a day far from now.
  Result<CaseloadPage> plan_guidance(const privacy::Viewer& viewer, TeamId team,
                                     const GuidanceHours& hours);

  // A worker who leaves says so themself; their teams see it. Nothing ends by itself on that day.
  Result<DeparturePage> departure(const privacy::Viewer& viewer);
  // InvalidInput for a day that is over, or more than a year ahead. No day: they stay, and what was
  // planned waits.
  Result<DeparturePage> leave(const privacy::Viewer& viewer, const Leaving& leaving);
  // Also before they say that they leave. NotFound for somebody whom the viewer does not go along
  // with as guide or second; InvalidInput for a successor of no team that the young person let in.
  // Hands nothing over: that is a turn of the alliance, when the three of them have met.
  Result<DeparturePage> plan_farewell(const privacy::Viewer& viewer, PersonId person,
                                      const FarewellPlan& plan);

  // A moment with colleagues after something heavy: who asks, whom, and who comes. No words, no
  // reason, seen by these alone, and gone when it ends, when they ask anew, or after three days.
  Result<DebriefPage> debrief(const privacy::Viewer& viewer);
  // InvalidInput names everybody who is no worker of the viewer's teams; Conflict for a used id.
  Result<AskedPage> ask_debrief(const privacy::Viewer& viewer, const NewDebrief& debrief);
  Result<DebriefPage> end_debrief(const privacy::Viewer& viewer);
  // NotFound for whoever was not asked.
  Result<DebriefPage> come(const privacy::Viewer& viewer, DebriefId id);

  // When one was at work, by what one recorded, and the extra hours that one said.
  Result<OwnLoad> load(const privacy::Viewer& viewer);
  // InvalidInput for a week to come, or too far back.
  Result<OwnLoad> say_extra(const privacy::Viewer& viewer, const ExtraHours& extra);
  // Of all workers of the viewer's teams together, for weeks that are over; nothing where fewer
  // than five of them are behind it.
  Result<TeamLoad> team_load(const privacy::Viewer& viewer);

  // Removes every goodbye of these records: when they keep a call name alone, or are erased.
  Result<> forget(storage::Writer& writer, RegionId region, const std::vector<PersonId>& records);

 private:
  base::Instant debriefs_since() const;
  Result<> check_successor(storage::Reader& reader, const privacy::Viewer& viewer, PersonId person,
                           const FarewellPlan& plan);

  Dependencies needs_;
};

void add_endpoints(http::Api& api, Workforce& workforce);

}  // namespace nabij::workforce
