// Departures and goodbyes as they stand in the database.
#pragma once

#include <map>

#include "storage/database.hpp"
#include "workforce/departure_shapes.hpp"

namespace nabij::workforce {

// Who writes, and as which row.
struct DepartureStamp {
  RegionId region;
  MemberId member;
  base::Uuid id;
  base::Instant at;
};
Result<> insert_departure(storage::Writer& writer, const DepartureStamp& stamp,
                          const Leaving& leaving);
// The last day of each of these who leaves.
Result<std::map<MemberId, base::LocalDay>> list_departures(storage::Reader& reader, RegionId region,
                                                           const std::vector<MemberId>& members);
Result<> insert_farewell(storage::Writer& writer, const DepartureStamp& stamp, PersonId person,
                         const FarewellPlan& plan);
// By worker and main record.
using Farewells = std::map<std::pair<MemberId, PersonId>, FarewellPlan>;
Result<Farewells> list_farewells(storage::Reader& reader, RegionId region,
                                 const std::vector<MemberId>& members);

}  // namespace nabij::workforce
