#include "contacts/sql.hpp"
#include "contacts/store/presences.hpp"

namespace nabij::contacts {
namespace {

TallyRow to_tally(const storage::Row& row) {
  TallyRow tally;
  tally.id = row.id<TallyId>(0);
  tally.origin.author = row.id<MemberId>(1);
  tally.kind = row.get<std::string>(2);
  tally.topic = row.optional<std::string>(3);
  tally.count = row.get<std::int64_t>(4);
  tally.at.at = row.get<base::Instant>(5);
  tally.place = row.optional_id<PlaceId>(6);
  tally.origin.correctable_until = row.get<base::Instant>(7);
  tally.origin.content_hash = row.get<base::Bytes>(8);
  return tally;
}

}  // namespace

Result<> insert_tally(storage::Writer& writer, const TallyRow& tally) {
  const auto& origin = tally.origin;
  TRY(writer.execute(sql::insert_tally, {{"region_id", origin.region},
                                         {"id", tally.id},
                                         {"organisation_id", origin.organisation},
                                         {"team_id", origin.team},
                                         {"author_id", origin.author},
                                         {"kind", tally.kind},
                                         {"topic", tally.topic},
                                         {"count", tally.count},
                                         {"at", tally.at.at},
                                         {"local_day", tally.at.day},
                                         {"local_month", tally.at.month},
                                         {"place_id", tally.place},
                                         {"area_id", tally.area},
                                         {"correctable_until", origin.correctable_until},
                                         {"recorded_at", origin.recorded_at},
                                         {"content_hash", origin.content_hash}}));
  return {};
}

Result<std::optional<TallyRow>> find_tally(storage::Reader& reader, RegionId region, TallyId id) {
  return reader.first(sql::find_tally, {{"region_id", region}, {"id", id}}, to_tally);
}

Result<> end_tally(storage::Writer& writer, const Origin& by, TallyId id) {
  TRY(writer.execute(
      sql::insert_tally_end,
      {{"region_id", by.region}, {"id", id}, {"author_id", by.author}, {"at", by.recorded_at}}));
  return {};
}

}  // namespace nabij::contacts
