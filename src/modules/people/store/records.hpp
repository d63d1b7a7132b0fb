// Rows of people as they stand in the database, still sealed.
#pragma once

#include "people/people.hpp"

namespace nabij::people {

using VersionId = base::Id<struct PersonVersionTag>;

struct Record {
  PersonId id;
  PersonId counts_as;
  std::optional<base::Bytes> wrapped_key;  // empty once erased
  base::Instant created_at;
  VersionId version;
  Layer layer = Layer::Alias;
  std::optional<std::string> age_band;
  base::Bytes sealed_alias;
  std::optional<base::Bytes> sealed_about;
  std::optional<base::Bytes> sealed_reach_by;
};

struct SealedName {
  PersonId asked;
  PersonId main;
  base::Bytes wrapped_key;
  VersionId version;
  base::Bytes sealed_alias;
  Layer layer = Layer::Alias;
  std::optional<std::string> age_band;
};

struct MergeRow {
  MergeId id;
  PersonId person;
  PersonId other;
  base::Instant at;
  bool undone = false;
};

Result<std::optional<Record>> find_record(storage::Reader& reader, RegionId region, PersonId id);
// The record that this one counts as, when the scope may see it and it was not erased.
Result<Record> visible_record(storage::Reader& reader, const privacy::PeopleScope& scope,
                              PersonId id);
Result<std::vector<SealedName>> list_names(storage::Reader& reader,
                                           const privacy::PeopleScope& scope,
                                           const std::vector<PersonId>& ids);
Result<std::vector<SealedName>> list_visible_names(storage::Reader& reader,
                                                   const privacy::PeopleScope& scope);
Result<std::vector<TeamId>> list_teams(storage::Reader& reader, RegionId region, PersonId id);
Result<std::optional<MergeRow>> find_merge(storage::Reader& reader, RegionId region, MergeId id);
Result<std::vector<MergeRow>> list_merges(storage::Reader& reader, RegionId region,
                                          PersonId counts_as);

privacy::SealContext key_context(PersonId id);
privacy::SealContext alias_context(VersionId version);
privacy::SealContext about_context(VersionId version);
privacy::SealContext reach_by_context(VersionId version);

}  // namespace nabij::people
