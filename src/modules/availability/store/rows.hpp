// Hours and routes as they stand in the database.
#pragma once

#include "availability/shapes.hpp"
#include "storage/database.hpp"

namespace nabij::availability {

using Weeks = std::map<MemberId, std::vector<HoursShape>>;

// By day and time; who said nothing is not there.
Result<Weeks> list_hours(storage::Reader& reader, RegionId region,
                         const std::vector<MemberId>& members);
Result<> replace_hours(storage::Writer& writer, RegionId region, MemberId member,
                       const std::vector<HoursShape>& week);

struct House {
  RegionId region;
  OrganisationId organisation;
};
Result<std::optional<UrgentRoute>> find_urgent(storage::Reader& reader, const House& house);
Result<> put_urgent(storage::Writer& writer, const House& house, const UrgentRoute& route,
                    MemberId by, base::Instant at);

}  // namespace nabij::availability
