#include "people/api/checks.hpp"

namespace nabij::people {

Result<TeamId> team_of(const privacy::Viewer& viewer, const std::optional<TeamId>& named) {
  if (!named) {
    if (!viewer.teams.empty()) return viewer.teams.front();
    return base::Error::field("team_id", "no_team", "You are not in a team yet.");
  }
  if (std::ranges::find(viewer.teams, *named) != viewer.teams.end()) return *named;
  return base::Error::field("team_id", "not_your_team", "This is not one of your teams.");
}

Result<> check_age_band(People& people, RegionId region,
                        const std::optional<std::string>& age_band) {
  if (!age_band) return {};
  auto today = TRY(people.needs().identity.regions().today(region));
  if (TRY(people.needs().lists.knows(region, "age_bands", *age_band, today))) return {};
  return base::Error::field("age_band", "not_in_list", "This is not one of the age bands.");
}

}  // namespace nabij::people
