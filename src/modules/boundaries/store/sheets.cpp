#include "boundaries/sql.hpp"
#include "boundaries/store/rows.hpp"

namespace nabij::boundaries {
namespace {

using storage::Row;

SheetRow to_sheet(const Row& row) {
  SheetRow sheet;
  sheet.person = row.id<PersonId>(0);
  sheet.id = row.id<SheetId>(1);
  sheet.at = row.get<base::Instant>(2);
  sheet.member = row.id<MemberId>(3);
  sheet.team = row.id<TeamId>(4);
  sheet.frame = base::from_name<Frame>(row.text(5)).value_or(Frame::Voluntary);
  sheet.told = row.get<bool>(6);
  sheet.negotiable = row.optional<base::Bytes>(7);
  sheet.fixed = row.optional<base::Bytes>(8);
  sheet.reported = row.optional<base::Bytes>(9);
  sheet.between_us = row.optional<base::Bytes>(10);
  sheet.expected = row.optional<base::Bytes>(11);
  return sheet;
}

}  // namespace

Result<> insert_sheet(storage::Writer& writer, RegionId region, const SheetRow& row) {
  TRY(writer.execute(sql::insert_sheet, {{"region_id", region},
                                         {"person_id", row.person},
                                         {"id", row.id},
                                         {"at", row.at},
                                         {"member_id", row.member},
                                         {"team_id", row.team},
                                         {"frame", base::to_name(row.frame)},
                                         {"told", row.told},
                                         {"negotiable", row.negotiable},
                                         {"fixed", row.fixed},
                                         {"reported", row.reported},
                                         {"between_us", row.between_us},
                                         {"expected", row.expected}}));
  return {};
}

Result<std::vector<SheetRow>> list_sheets(storage::Reader& reader, RegionId region,
                                          const Records& people) {
  if (people.empty()) return std::vector<SheetRow>{};
  return reader.all(sql::list_sheets, {{"region_id", region}, {"people", people}}, to_sheet);
}

}  // namespace nabij::boundaries
