#include <map>

#include "contacts/sql.hpp"
#include "contacts/store/places.hpp"

namespace nabij::contacts {
namespace {

RoundRow to_round(const storage::Row& row) {
  return {row.id<RoundId>(0),
          row.id<PlaceId>(1),
          row.get<std::int64_t>(2),
          row.get<std::int64_t>(3),
          row.get<std::int64_t>(4),
          row.get<base::Bytes>(5),
          {}};
}

Result<std::vector<RoundRow>> with_members(storage::Reader& reader, RegionId region,
                                           std::vector<RoundRow> rounds) {
  if (rounds.empty()) return rounds;
  std::vector<RoundId> ids;
  std::map<RoundId, std::size_t> index;
  for (const auto& round : rounds) {
    index[round.id] = ids.size();
    ids.push_back(round.id);
  }
  TRY(reader.query(sql::list_round_members, {{"region_id", region}, {"ids", ids}},
                   [&](const storage::Row& row) -> Result<> {
                     rounds[index[row.id<RoundId>(0)]].members.push_back(row.id<MemberId>(1));
                     return {};
                   }));
  return rounds;
}

}  // namespace

Result<> insert_round(storage::Writer& writer, const Writing& writing, const RoundRow& round) {
  TRY(writer.execute(sql::insert_round, {{"region_id", writing.region},
                                         {"id", round.id},
                                         {"organisation_id", writing.organisation},
                                         {"place_id", round.place},
                                         {"weekday", round.weekday},
                                         {"start_minute", round.start_minute},
                                         {"end_minute", round.end_minute},
                                         {"at", writing.at},
                                         {"author_id", writing.author},
                                         {"content_hash", round.content_hash}}));
  for (const auto& member : round.members) {
    TRY(writer.execute(
        sql::insert_round_member,
        {{"region_id", writing.region}, {"round_id", round.id}, {"member_id", member}}));
  }
  return {};
}

Result<> insert_round_end(storage::Writer& writer, const Writing& writing, RoundId round) {
  TRY(writer.execute(sql::insert_round_end, {{"region_id", writing.region},
                                             {"round_id", round},
                                             {"at", writing.at},
                                             {"author_id", writing.author}}));
  return {};
}

Result<std::optional<RoundRow>> find_round(storage::Reader& reader, const PlaceScope& scope,
                                           RoundId id) {
  auto found = TRY(
      reader.all(sql::find_round,
                 {{"region_id", scope.region}, {"organisation_id", scope.organisation}, {"id", id}},
                 to_round));
  auto rounds = TRY(with_members(reader, scope.region, std::move(found)));
  return rounds.empty() ? std::nullopt : std::optional<RoundRow>(std::move(rounds.front()));
}

Result<std::vector<RoundRow>> list_rounds(storage::Reader& reader, const PlaceScope& scope,
                                          const RoundCursor& after, std::int64_t limit) {
  auto rounds = TRY(reader.all(sql::list_rounds,
                               {{"region_id", scope.region},
                                {"organisation_id", scope.organisation},
                                {"after_weekday", after.weekday},
                                {"after_minute", after.start_minute},
                                {"after_id", after.id},
                                {"limit", limit}},
                               to_round));
  return with_members(reader, scope.region, std::move(rounds));
}

Result<std::vector<RoundRow>> list_rounds_of_place(storage::Reader& reader, const PlaceScope& scope,
                                                   PlaceId place) {
  auto rounds = TRY(reader.all(
      sql::list_rounds_of_place,
      {{"region_id", scope.region}, {"organisation_id", scope.organisation}, {"place_id", place}},
      to_round));
  return with_members(reader, scope.region, std::move(rounds));
}

Result<std::vector<RoundRow>> list_rounds_of_member(storage::Reader& reader,
                                                    const PlaceScope& scope, MemberId member,
                                                    int weekday) {
  auto rounds = TRY(reader.all(sql::list_rounds_of_member,
                               {{"region_id", scope.region},
                                {"organisation_id", scope.organisation},
                                {"member_id", member},
                                {"weekday", weekday}},
                               to_round));
  return with_members(reader, scope.region, std::move(rounds));
}

}  // namespace nabij::contacts
