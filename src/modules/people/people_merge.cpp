// Joining two records that are one young person, and taking that back.
#include "people/domain/merging.hpp"
#include "people/people.hpp"
#include "people/sql.hpp"
#include "people/store/records.hpp"

namespace nabij::people {
namespace {

Result<> set_counts_as(storage::Writer& writer, RegionId region, PersonId id, PersonId counts_as) {
  TRY(writer.execute(sql::set_counts_as,
                     {{"region_id", region}, {"id", id}, {"counts_as", counts_as}}));
  return {};
}

}  // namespace

Result<MergeId> People::merge(storage::Writer& writer, const privacy::PeopleScope& scope,
                              MergeId id, PersonId person, PersonId other) {
  auto kept = TRY(visible_record(writer, scope, person));
  auto joined = TRY(visible_record(writer, scope, other));
  if (auto before = TRY(find_merge(writer, scope.region, id))) {
    bool same = !before->undone && before->other == other && kept.id == joined.id;
    if (same) return id;
    return fail(ErrorCode::Conflict, "This id was used for another merge.");
  }
  if (kept.id == joined.id) {
    return base::Error::field("other_id", "same_person", "These are one record already.");
  }
  auto kept_teams = TRY(list_teams(writer, scope.region, kept.id));
  auto joined_teams = TRY(list_teams(writer, scope.region, joined.id));
  if (kept_teams != joined_teams) {
    return fail(ErrorCode::Conflict,
                "Different teams know these two; joining would show one team "
                "what the other was told.");
  }
  TRY(writer.execute(sql::insert_merge, {{"region_id", scope.region},
                                         {"id", id},
                                         {"person_id", kept.id},
                                         {"other_id", joined.id},
                                         {"at", needs_.clock.now()},
                                         {"author_id", scope.member}}));
  for (auto each : TRY(records_of(writer, scope.region, joined.id))) {
    TRY(set_counts_as(writer, scope.region, each, kept.id));
  }
  return id;
}

Result<> People::undo_merge(storage::Writer& writer, const privacy::PeopleScope& scope,
                            MergeId id) {
  auto merge = TRY(find_merge(writer, scope.region, id));
  if (!merge) return fail(ErrorCode::NotFound);
  auto main = TRY(visible_record(writer, scope, merge->person));
  if (merge->undone) return {};
  TRY(writer.execute(sql::end_merge, {{"region_id", scope.region},
                                      {"id", id},
                                      {"at", needs_.clock.now()},
                                      {"author_id", scope.member}}));
  std::vector<MergeEdge> edges;
  for (const auto& row : TRY(list_merges(writer, scope.region, main.id))) {
    edges.push_back({row.person, row.other});
  }
  for (auto each : TRY(records_of(writer, scope.region, main.id))) {
    TRY(set_counts_as(writer, scope.region, each, root_of(each, edges)));
  }
  return {};
}

Result<std::vector<MergedRecord>> People::merged_into(storage::Reader& reader,
                                                      const privacy::PeopleScope& scope,
                                                      PersonId id) {
  auto main = TRY(visible_record(reader, scope, id));
  auto region_key = TRY(needs_.identity.regions().region_key(scope.region));
  std::vector<MergedRecord> merged;
  for (const auto& row : TRY(list_merges(reader, scope.region, main.id))) {
    auto record = TRY(find_record(reader, scope.region, row.other));
    if (!record || !record->wrapped_key) continue;
    auto key = TRY(privacy::unwrap(region_key, *record->wrapped_key, key_context(row.other)));
    merged.push_back(
        {row.id, row.other,
         TRY(privacy::unseal(key, record->sealed_alias, alias_context(record->version))), row.at});
  }
  return merged;
}

}  // namespace nabij::people
