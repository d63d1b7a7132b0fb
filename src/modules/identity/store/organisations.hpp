// Regions, organisations and teams in the database.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "identity/domain/records.hpp"
#include "storage/database.hpp"

namespace nabij::identity::store {

Result<> add_organisation(storage::Writer& writer, RegionId region,
                          const OrganisationFacts& organisation, base::Instant now);
Result<std::optional<OrganisationFacts>> find_organisation(storage::Reader& reader, RegionId region,
                                                           OrganisationId id);
Result<std::vector<OrganisationFacts>> organisations(storage::Reader& reader, RegionId region);
// Until the transaction ends no other one changes who may do what in this organisation.
Result<> lock_organisation(storage::Writer& writer, RegionId region, OrganisationId id);

Result<> add_team(storage::Writer& writer, RegionId region, const TeamFacts& team,
                  base::Instant now);
Result<std::optional<TeamFacts>> find_team(storage::Reader& reader, RegionId region, TeamId id);
Result<std::vector<TeamFacts>> teams(storage::Reader& reader, RegionId region,
                                     OrganisationId organisation);
// InvalidInput naming `team_ids[n]` for the first that is not of this organisation.
Result<> check_teams(storage::Reader& reader, RegionId region, OrganisationId organisation,
                     const std::vector<TeamId>& ids);

// The columns are id, name, organisation_id from `first` on.
TeamFacts to_team(const storage::Row& row, int first);

template <typename AnyId>
Result<std::map<AnyId, std::string>> names(storage::Reader& reader, const storage::Sql& sql,
                                           RegionId region, const std::vector<AnyId>& ids) {
  std::map<AnyId, std::string> found;
  TRY(reader.query(sql, {{"region_id", region}, {"ids", ids}},
                   [&](const storage::Row& row) -> Result<> {
                     found[row.id<AnyId>(0)] = row.get<std::string>(1);
                     return {};
                   }));
  return found;
}

}  // namespace nabij::identity::store
