#include "people/store/records.hpp"

#include "people/sql.hpp"

namespace nabij::people {
namespace {

Record to_record(const storage::Row& row) {
  Record record;
  record.id = row.id<PersonId>(0);
  record.counts_as = row.id<PersonId>(1);
  record.wrapped_key = row.optional<base::Bytes>(2);
  record.created_at = row.get<base::Instant>(3);
  record.version = row.id<VersionId>(4);
  record.layer = base::from_name<Layer>(row.text(5)).value_or(Layer::Alias);
  record.age_band = row.optional<std::string>(6);
  record.sealed_alias = row.optional<base::Bytes>(7).value_or(base::Bytes{});
  record.sealed_about = row.optional<base::Bytes>(8);
  record.sealed_reach_by = row.optional<base::Bytes>(9);
  return record;
}

SealedName to_name(const storage::Row& row) {
  return {row.id<PersonId>(0),         row.id<PersonId>(1),
          row.get<base::Bytes>(2),     row.id<VersionId>(3),
          row.get<base::Bytes>(4),     base::from_name<Layer>(row.text(5)).value_or(Layer::Alias),
          row.optional<std::string>(6)};
}

MergeRow to_merge(const storage::Row& row) {
  return {row.id<MergeId>(0), row.id<PersonId>(1), row.id<PersonId>(2), row.get<base::Instant>(3),
          !row.is_null(4)};
}

}  // namespace

Result<std::optional<Record>> find_record(storage::Reader& reader, RegionId region, PersonId id) {
  return reader.first(sql::find_record, {{"region_id", region}, {"id", id}}, to_record);
}

Result<Record> visible_record(storage::Reader& reader, const privacy::PeopleScope& scope,
                              PersonId id) {
  auto visible = TRY(reader.first(
      sql::count_visible,
      {{"region_id", scope.region}, {"ids", std::vector<PersonId>{id}}, {"team_ids", scope.teams}},
      [](const storage::Row& row) { return row.integer(0); }));
  if (visible.value_or(0) == 0) return fail(ErrorCode::NotFound);
  auto asked = TRY(find_record(reader, scope.region, id));
  if (!asked) return fail(ErrorCode::NotFound);
  if (asked->counts_as == asked->id) return std::move(*asked);
  auto main = TRY(find_record(reader, scope.region, asked->counts_as));
  if (!main) return fail(ErrorCode::NotFound);
  return std::move(*main);
}

Result<std::vector<SealedName>> list_names(storage::Reader& reader,
                                           const privacy::PeopleScope& scope,
                                           const std::vector<PersonId>& ids) {
  return reader.all(sql::list_names,
                    {{"region_id", scope.region}, {"ids", ids}, {"team_ids", scope.teams}},
                    to_name);
}

Result<std::vector<SealedName>> list_visible_names(storage::Reader& reader,
                                                   const privacy::PeopleScope& scope) {
  return reader.all(sql::list_visible_names,
                    {{"region_id", scope.region}, {"team_ids", scope.teams}}, to_name);
}

Result<std::vector<TeamId>> list_teams(storage::Reader& reader, RegionId region, PersonId id) {
  return reader.all(sql::list_teams, {{"region_id", region}, {"person_id", id}},
                    [](const storage::Row& row) { return row.id<TeamId>(0); });
}

Result<std::optional<MergeRow>> find_merge(storage::Reader& reader, RegionId region, MergeId id) {
  return reader.first(sql::find_merge, {{"region_id", region}, {"id", id}}, to_merge);
}

Result<std::vector<MergeRow>> list_merges(storage::Reader& reader, RegionId region,
                                          PersonId counts_as) {
  return reader.all(sql::list_merges_into, {{"region_id", region}, {"counts_as", counts_as}},
                    to_merge);
}

privacy::SealContext key_context(PersonId id) { return {"people.key", id.uuid}; }
privacy::SealContext alias_context(VersionId version) { return {"people.alias", version.uuid}; }
privacy::SealContext about_context(VersionId version) { return {"people.about", version.uuid}; }
privacy::SealContext reach_by_context(VersionId version) {
  return {"people.reach_by", version.uuid};
}

}  // namespace nabij::people
