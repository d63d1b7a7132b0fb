#include "workforce/store/departures.hpp"

#include "workforce/sql.hpp"

namespace nabij::workforce {

Result<> insert_departure(storage::Writer& writer, const DepartureStamp& stamp,
                          const Leaving& leaving) {
  TRY(writer.execute(sql::insert_departure, {{"region_id", stamp.region},
                                             {"member_id", stamp.member},
                                             {"id", stamp.id},
                                             {"at", stamp.at},
                                             {"leaves_on", leaving.leaves_on}}));
  return {};
}

Result<std::map<MemberId, base::LocalDay>> list_departures(storage::Reader& reader, RegionId region,
                                                           const std::vector<MemberId>& members) {
  std::map<MemberId, base::LocalDay> leaving;
  if (members.empty()) return leaving;
  TRY(reader.query(sql::list_departures, {{"region_id", region}, {"members", members}},
                   [&](const storage::Row& row) -> Result<> {
                     leaving[row.id<MemberId>(0)] = row.get<base::LocalDay>(1);
                     return {};
                   }));
  return leaving;
}

Result<> insert_farewell(storage::Writer& writer, const DepartureStamp& stamp, PersonId person,
                         const FarewellPlan& plan) {
  TRY(writer.execute(sql::insert_farewell, {{"region_id", stamp.region},
                                            {"person_id", person},
                                            {"id", stamp.id},
                                            {"at", stamp.at},
                                            {"member_id", stamp.member},
                                            {"successor_id", plan.successor_id},
                                            {"goodbye_on", plan.goodbye_on},
                                            {"said", plan.said}}));
  return {};
}

Result<Farewells> list_farewells(storage::Reader& reader, RegionId region,
                                 const std::vector<MemberId>& members) {
  Farewells farewells;
  if (members.empty()) return farewells;
  TRY(reader.query(sql::list_farewells, {{"region_id", region}, {"members", members}},
                   [&](const storage::Row& row) -> Result<> {
                     FarewellPlan plan;
                     if (!row.is_null(2)) plan.successor_id = row.id<MemberId>(2);
                     plan.goodbye_on = row.optional<base::LocalDay>(3);
                     plan.said = row.get<bool>(4);
                     farewells[{row.id<MemberId>(1), row.id<PersonId>(0)}] = plan;
                     return {};
                   }));
  return farewells;
}

}  // namespace nabij::workforce
