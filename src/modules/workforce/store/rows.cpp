#include "workforce/store/rows.hpp"

#include "workforce/sql.hpp"

namespace nabij::workforce {

Result<> insert_guidance(storage::Writer& writer, const alliance::TeamRef& team,
                         const GuidanceRow& row) {
  TRY(writer.execute(sql::insert_guidance, {{"region_id", team.region},
                                            {"team_id", team.team},
                                            {"id", row.id},
                                            {"at", row.at},
                                            {"member_id", row.by},
                                            {"fte_hundredths", row.hours.fte_hundredths},
                                            {"funded_until_on", row.hours.funded_until_on}}));
  return {};
}

Result<std::optional<GuidanceHours>> find_guidance(storage::Reader& reader,
                                                   const alliance::TeamRef& team) {
  return reader.first(sql::find_guidance, {{"region_id", team.region}, {"team_id", team.team}},
                      [](const storage::Row& row) {
                        return GuidanceHours{row.get<std::int64_t>(0),
                                             row.optional<base::LocalDay>(1)};
                      });
}

Result<DaysMet> list_days_met(storage::Reader& reader, const alliance::TeamRef& team,
                              const std::vector<PersonId>& people, const Span& span) {
  DaysMet days;
  if (people.empty()) return days;
  TRY(reader.query(sql::list_days_met,
                   {{"region_id", team.region},
                    {"people", people},
                    {"team_id", team.team},
                    {"from", span.from},
                    {"until", span.until}},
                   [&](const storage::Row& row) -> Result<> {
                     days[row.id<PersonId>(0)].insert(row.get<base::LocalDay>(1));
                     return {};
                   }));
  return days;
}

}  // namespace nabij::workforce
