#include "workforce/store/debriefs.hpp"

#include "workforce/sql.hpp"

namespace nabij::workforce {
namespace {

using storage::Row;

DebriefRow to_debrief(const Row& row) {
  return {row.id<DebriefId>(0), row.get<base::Instant>(1), row.id<MemberId>(2), false};
}

}  // namespace

Result<> insert_debrief(storage::Writer& writer, RegionId region, const DebriefRow& row,
                        const std::vector<MemberId>& colleagues) {
  TRY(writer.execute(sql::insert_debrief, {{"region_id", region},
                                           {"asked_at", row.asked_at},
                                           {"id", row.id},
                                           {"member_id", row.member}}));
  for (const auto& colleague : colleagues) {
    TRY(writer.execute(sql::insert_debrief_colleague,
                       {{"region_id", region}, {"debrief_id", row.id}, {"member_id", colleague}}));
  }
  return {};
}

Result<std::optional<DebriefRow>> find_debrief(storage::Reader& reader, RegionId region,
                                               DebriefId id) {
  return reader.first(sql::find_debrief, {{"region_id", region}, {"id", id}}, to_debrief);
}

Result<std::vector<DebriefRow>> list_debriefs_of_member(storage::Reader& reader, RegionId region,
                                                        MemberId member, base::Instant since) {
  return reader.all(sql::list_debriefs_of_member,
                    {{"region_id", region}, {"member_id", member}, {"since", since}}, to_debrief);
}

Result<std::vector<DebriefRow>> list_asked_debriefs(storage::Reader& reader, RegionId region,
                                                    MemberId member, base::Instant since) {
  return reader.all(sql::list_asked_debriefs,
                    {{"region_id", region}, {"member_id", member}, {"since", since}},
                    [](const Row& row) {
                      auto debrief = to_debrief(row);
                      debrief.coming = row.get<bool>(3);
                      return debrief;
                    });
}

Result<std::vector<DebriefRow>> list_debriefs_before(storage::Reader& reader, RegionId region,
                                                     base::Instant before) {
  return reader.all(sql::list_debriefs_before, {{"region_id", region}, {"before", before}},
                    to_debrief);
}

Result<std::vector<AskedRow>> list_debrief_colleagues(storage::Reader& reader, RegionId region,
                                                      DebriefId id) {
  return reader.all(sql::list_debrief_colleagues, {{"region_id", region}, {"debrief_id", id}},
                    [](const Row& row) { return AskedRow{row.id<MemberId>(0), row.get<bool>(1)}; });
}

Result<> come_to_debrief(storage::Writer& writer, RegionId region, DebriefId id, MemberId member) {
  auto changed = TRY(writer.execute(
      sql::come_to_debrief, {{"region_id", region}, {"debrief_id", id}, {"member_id", member}}));
  if (changed == 0) return fail(ErrorCode::NotFound);
  return {};
}

Result<> delete_debriefs(storage::Writer& writer, RegionId region,
                         const std::vector<DebriefRow>& rows) {
  for (const auto& row : rows) {
    TRY(writer.execute(sql::delete_debrief_colleagues,
                       {{"region_id", region}, {"debrief_id", row.id}}));
    TRY(writer.execute(sql::delete_debrief,
                       {{"region_id", region}, {"asked_at", row.asked_at}, {"id", row.id}}));
  }
  return {};
}

}  // namespace nabij::workforce
