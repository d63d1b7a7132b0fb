// Workforce: what a team carries and what it has for it (requirements N01, N02, F08). Figures for a
// team leader and for the team itself, so that they can divide the work; no young person is in
// them to be found, and nothing is closed when it is too much.
#pragma once

#include "http/api.hpp"
#include "identity/identity.hpp"
#include "lists/lists.hpp"
#include "storage/database.hpp"
#include "workforce/shapes.hpp"

namespace nabij::workforce {

// A last day that is paid for lies at most so many days back, or ahead.
inline constexpr std::int64_t kFundedDaysBack = 366;
inline constexpr std::int64_t kFundedDaysAhead = 3660;

struct Dependencies {
  storage::Database& database;
  identity::Identity& identity;
  lists::Lists& lists;
  alliance::Alliance& alliance;
  const base::Clock& clock;
  base::IdSource& ids;
};

class Workforce {
 public:
  explicit Workforce(const Dependencies& dependencies) : needs_(dependencies) {}

  // Of every team of the viewer.
  Result<CaseloadPage> caseload(const privacy::Viewer& viewer);
  // NotFound for a team that is not the viewer's own; InvalidInput for a day far from now.
  Result<CaseloadPage> plan_guidance(const privacy::Viewer& viewer, TeamId team,
                                     const GuidanceHours& hours);

 private:
  Dependencies needs_;
};

void add_endpoints(http::Api& api, Workforce& workforce);

}  // namespace nabij::workforce
