#include "identity/store/organisations.hpp"

#include <fmt/format.h>

#include "identity/sql.hpp"

namespace nabij::identity::store {
namespace {

OrganisationFacts to_organisation(const storage::Row& row) {
  return {
      .id = row.id<OrganisationId>(0),
      .name = row.get<std::string>(1),
      .kind = base::from_name<OrganisationKind>(row.text(2)).value_or(OrganisationKind::Provider),
      .host = row.get<bool>(3)};
}

}  // namespace

TeamFacts to_team(const storage::Row& row, int first) {
  return {row.id<TeamId>(first), row.get<std::string>(first + 1),
          row.id<OrganisationId>(first + 2)};
}

Result<> add_organisation(storage::Writer& writer, RegionId region,
                          const OrganisationFacts& organisation, base::Instant now) {
  TRY(writer.execute(sql::add_organisation, {{"region_id", region},
                                             {"id", organisation.id},
                                             {"name", organisation.name},
                                             {"kind", base::to_name(organisation.kind)},
                                             {"host", organisation.host},
                                             {"now", now}}));
  return {};
}

Result<std::optional<OrganisationFacts>> find_organisation(storage::Reader& reader, RegionId region,
                                                           OrganisationId id) {
  return reader.first(sql::organisation_by_id, {{"region_id", region}, {"id", id}},
                      to_organisation);
}

Result<std::vector<OrganisationFacts>> organisations(storage::Reader& reader, RegionId region) {
  return reader.all(sql::organisations_of_region, {{"region_id", region}}, to_organisation);
}

Result<> lock_organisation(storage::Writer& writer, RegionId region, OrganisationId id) {
  TRY(writer.execute(sql::lock_organisation, {{"region_id", region}, {"id", id}}));
  return {};
}

Result<> add_team(storage::Writer& writer, RegionId region, const TeamFacts& team,
                  base::Instant now) {
  TRY(writer.execute(sql::add_team, {{"region_id", region},
                                     {"id", team.id},
                                     {"organisation_id", team.organisation},
                                     {"name", team.name},
                                     {"now", now}}));
  return {};
}

Result<std::optional<TeamFacts>> find_team(storage::Reader& reader, RegionId region, TeamId id) {
  return reader.first(sql::team_by_id, {{"region_id", region}, {"id", id}},
                      [](const storage::Row& row) { return to_team(row, 0); });
}

Result<std::vector<TeamFacts>> teams(storage::Reader& reader, RegionId region,
                                     OrganisationId organisation) {
  return reader.all(sql::teams_of_organisation,
                    {{"region_id", region}, {"organisation_id", organisation}},
                    [](const storage::Row& row) { return to_team(row, 0); });
}

Result<> check_teams(storage::Reader& reader, RegionId region, OrganisationId organisation,
                     const std::vector<TeamId>& ids) {
  for (std::size_t index = 0; index < ids.size(); ++index) {
    auto team = TRY(find_team(reader, region, ids[index]));
    // A team of another organisation and no team at all sound the same.
    if (team && team->organisation == organisation) continue;
    return base::Error::field(fmt::format("team_ids[{}]", index), "not_found",
                              "Your organisation has no such team.");
  }
  return {};
}

}  // namespace nabij::identity::store
