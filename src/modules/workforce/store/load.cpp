#include "workforce/store/load.hpp"

#include "workforce/sql.hpp"

namespace nabij::workforce {

Result<> put_extra(storage::Writer& writer, RegionId region, MemberId member,
                   const ExtraWeek& extra) {
  storage::Params key{{"region_id", region}, {"member_id", member}, {"week_on", extra.week_on}};
  if (extra.minutes == 0) {
    TRY(writer.execute(sql::delete_extra, key));
    return {};
  }
  TRY(writer.execute(sql::put_extra, {{"region_id", region},
                                      {"member_id", member},
                                      {"week_on", extra.week_on},
                                      {"minutes", extra.minutes}}));
  return {};
}

Result<> forget_extra_before(storage::Writer& writer, RegionId region, MemberId member,
                             base::LocalDay before) {
  TRY(writer.execute(sql::delete_extra_before,
                     {{"region_id", region}, {"member_id", member}, {"before", before}}));
  return {};
}

Result<std::map<MemberId, std::vector<ExtraWeek>>> list_extra(storage::Reader& reader,
                                                              RegionId region,
                                                              const Members& members,
                                                              base::LocalDay from) {
  std::map<MemberId, std::vector<ExtraWeek>> extra;
  if (members.empty()) return extra;
  TRY(reader.query(sql::list_extra, {{"region_id", region}, {"members", members}, {"from", from}},
                   [&](const storage::Row& row) -> Result<> {
                     extra[row.id<MemberId>(0)].push_back(
                         {row.get<base::LocalDay>(1), row.get<std::int64_t>(2)});
                     return {};
                   }));
  return extra;
}

Result<std::map<MemberId, std::vector<base::Instant>>> list_contact_starts(storage::Reader& reader,
                                                                           RegionId region,
                                                                           const Members& members,
                                                                           const Span& span) {
  std::map<MemberId, std::vector<base::Instant>> starts;
  if (members.empty()) return starts;
  TRY(reader.query(
      sql::list_contact_starts,
      {{"region_id", region}, {"members", members}, {"from", span.from}, {"until", span.until}},
      [&](const storage::Row& row) -> Result<> {
        starts[row.id<MemberId>(0)].push_back(row.get<base::Instant>(1));
        return {};
      }));
  return starts;
}

}  // namespace nabij::workforce
