#include "availability/store/rows.hpp"

#include "availability/sql.hpp"

namespace nabij::availability {

Result<Weeks> list_hours(storage::Reader& reader, RegionId region,
                         const std::vector<MemberId>& members) {
  Weeks weeks;
  if (members.empty()) return weeks;
  TRY(reader.query(
      sql::list_hours, {{"region_id", region}, {"members", members}},
      [&](const storage::Row& row) -> Result<> {
        weeks[row.id<MemberId>(0)].push_back(
            {{row.get<std::int64_t>(1), row.get<std::int64_t>(2), row.get<std::int64_t>(3)}});
        return {};
      }));
  return weeks;
}

Result<> replace_hours(storage::Writer& writer, RegionId region, MemberId member,
                       const std::vector<HoursShape>& week) {
  TRY(writer.execute(sql::delete_hours, {{"region_id", region}, {"member_id", member}}));
  for (const auto& hours : week) {
    TRY(writer.execute(sql::insert_hours, {{"region_id", region},
                                           {"member_id", member},
                                           {"weekday", hours.weekday},
                                           {"from_minute", hours.from_minute},
                                           {"until_minute", hours.until_minute}}));
  }
  return {};
}

Result<std::optional<UrgentRoute>> find_urgent(storage::Reader& reader, const House& house) {
  return reader.first(sql::find_urgent,
                      {{"region_id", house.region}, {"organisation_id", house.organisation}},
                      [](const storage::Row& row) {
                        return UrgentRoute{row.get<std::string>(0), row.get<std::string>(1)};
                      });
}

Result<> put_urgent(storage::Writer& writer, const House& house, const UrgentRoute& route,
                    MemberId by, base::Instant at) {
  TRY(writer.execute(sql::put_urgent, {{"region_id", house.region},
                                       {"organisation_id", house.organisation},
                                       {"words", route.words},
                                       {"phone", route.phone},
                                       {"set_by", by},
                                       {"set_at", at}}));
  return {};
}

}  // namespace nabij::availability
