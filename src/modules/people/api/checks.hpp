// Checks that several endpoints of people share.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

// The team that is let in: the one named, which must be the viewer's own, or the viewer's first.
Result<TeamId> team_of(const privacy::Viewer& viewer, const std::optional<TeamId>& named);
Result<> check_age_band(People& people, RegionId region,
                        const std::optional<std::string>& age_band);

}  // namespace nabij::people
