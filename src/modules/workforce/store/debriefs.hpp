// Who wants to talk, and who was asked, as it stands in the database.
#pragma once

#include "storage/database.hpp"
#include "workforce/debrief_shapes.hpp"

namespace nabij::workforce {

struct DebriefRow {
  DebriefId id;
  base::Instant asked_at;
  MemberId member;
  bool coming = false;  // read by list_asked_debriefs alone
};
struct AskedRow {
  MemberId member;
  bool coming = false;
};
Result<> insert_debrief(storage::Writer& writer, RegionId region, const DebriefRow& row,
                        const std::vector<MemberId>& colleagues);
Result<std::optional<DebriefRow>> find_debrief(storage::Reader& reader, RegionId region,
                                               DebriefId id);
// Newest first.
Result<std::vector<DebriefRow>> list_debriefs_of_member(storage::Reader& reader, RegionId region,
                                                        MemberId member, base::Instant since);
Result<std::vector<DebriefRow>> list_asked_debriefs(storage::Reader& reader, RegionId region,
                                                    MemberId member, base::Instant since);
Result<std::vector<DebriefRow>> list_debriefs_before(storage::Reader& reader, RegionId region,
                                                     base::Instant before);
Result<std::vector<AskedRow>> list_debrief_colleagues(storage::Reader& reader, RegionId region,
                                                      DebriefId id);
// NotFound for whoever was not asked.
Result<> come_to_debrief(storage::Writer& writer, RegionId region, DebriefId id, MemberId member);
// With who was asked.
Result<> delete_debriefs(storage::Writer& writer, RegionId region,
                         const std::vector<DebriefRow>& rows);

}  // namespace nabij::workforce
