// How many hours a team has for guiding, as its leader says.
#include <algorithm>

#include "workforce/store/rows.hpp"
#include "workforce/workforce.hpp"

namespace nabij::workforce {

Result<CaseloadPage> Workforce::plan_guidance(const privacy::Viewer& viewer, TeamId team,
                                              const GuidanceHours& hours) {
  if (std::ranges::find(viewer.teams, team) == viewer.teams.end()) return fail(ErrorCode::NotFound);
  auto today = TRY(needs_.identity.regions().today(viewer.region));
  auto until = hours.funded_until_on.value_or(today);
  if (until < today.plus_days(-kFundedDaysBack) || until > today.plus_days(kFundedDaysAhead)) {
    return base::Error::field("funded_until_on", "out_of_range",
                              "At most a year back or ten years ahead.");
  }
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto id = needs_.ids.make<base::Id<struct GuidanceTag>>();
    TRY(insert_guidance(writer, {viewer.region, team},
                        {id.uuid, needs_.clock.now(), viewer.member, hours}));
    return needs_.identity.audit().record(
        writer, {viewer.region, viewer.member, "guidance_hours.set", "team", team.uuid, ""});
  }));
  return caseload(viewer);
}

}  // namespace nabij::workforce
