#include "identity/identity.hpp"

#include <set>

#include "identity/domain/account.hpp"
#include "identity/domain/policy.hpp"
#include "identity/services.hpp"
#include "identity/sql.hpp"
#include "identity/store/members.hpp"
#include "identity/store/organisations.hpp"

namespace nabij::identity {
namespace {

AuditEvent by_command_line(RegionId region, std::string action, std::string kind,
                           base::Uuid subject) {
  return {region, std::nullopt, std::move(action), std::move(kind), subject, "command line"};
}

Result<std::vector<TeamFacts>> teams_of(storage::Reader& reader, RegionId region,
                                        const NewMember& member) {
  TRY(store::check_teams(reader, region, member.organisation, member.teams));
  std::vector<TeamFacts> teams;
  for (auto id : without_doubles(member.teams)) teams.push_back({id, "", member.organisation});
  return teams;
}

}  // namespace

Identity::Identity(Dependencies dependencies)
    : services_(std::make_unique<Services>(dependencies)) {}

Identity::~Identity() = default;

Regions& Identity::regions() { return services_->regions; }
Audit& Identity::audit() { return services_->audit; }
http::Authenticator& Identity::authenticator() { return services_->sessions; }

Result<std::map<MemberId, std::string>> Identity::member_names(storage::Reader& reader,
                                                               RegionId region,
                                                               const std::vector<MemberId>& ids) {
  return store::names(reader, sql::member_names, region, ids);
}

Result<std::string> Identity::member_name(storage::Reader& reader, RegionId region, MemberId id) {
  auto names = TRY(member_names(reader, region, {id}));
  if (names.empty()) return fail(ErrorCode::NotFound);
  return names.begin()->second;
}

Result<std::map<TeamId, std::string>> Identity::team_names(storage::Reader& reader, RegionId region,
                                                           const std::vector<TeamId>& ids) {
  return store::names(reader, sql::team_names, region, ids);
}

Result<std::map<OrganisationId, std::string>> Identity::organisation_names(
    storage::Reader& reader, RegionId region, const std::vector<OrganisationId>& ids) {
  return store::names(reader, sql::organisation_names, region, ids);
}

Result<> Identity::require_members(storage::Reader& reader, RegionId region,
                                   OrganisationId organisation, const std::vector<MemberId>& ids) {
  std::set<MemberId> different(ids.begin(), ids.end());
  auto active = TRY(store::count_active(reader, region, organisation, ids));
  if (active != static_cast<std::int64_t>(different.size())) return fail(ErrorCode::NotFound);
  return {};
}

Result<std::vector<Member>> Identity::members(storage::Reader& reader, RegionId region,
                                              OrganisationId organisation) {
  return store::members(reader, region, organisation);
}

Result<std::optional<privacy::Viewer>> Identity::viewer_of(storage::Reader& reader, RegionId region,
                                                           MemberId id) {
  auto member = TRY(store::find_member(reader, region, id));
  if (!member || !member->active) return std::optional<privacy::Viewer>{};
  privacy::Viewer viewer;
  viewer.region = region;
  viewer.member = id;
  viewer.organisation = member->organisation;
  viewer.roles = member->roles;
  for (const auto& team : member->teams) viewer.teams.push_back(team.id);
  return std::optional(viewer);
}

Result<std::vector<MemberName>> Identity::workers_of(storage::Reader& reader, RegionId region,
                                                     const std::vector<TeamId>& teams) {
  if (teams.empty()) return std::vector<MemberName>{};
  return reader.all(sql::workers_of_teams, {{"region_id", region}, {"teams", teams}},
                    [](const storage::Row& row) {
                      return MemberName{row.id<MemberId>(0), row.get<std::string>(1)};
                    });
}

Result<std::vector<OrganisationFacts>> Identity::organisations(storage::Reader& reader,
                                                               RegionId region) {
  return store::organisations(reader, region);
}

Result<std::vector<TeamFacts>> Identity::teams(storage::Reader& reader, RegionId region,
                                               OrganisationId organisation) {
  return store::teams(reader, region, organisation);
}

Result<> Identity::add_region(const NewRegion& region) {
  TRY(base::TimeZone::create(region.time_zone));
  auto now = services_->clock.now();
  auto key = services_->regions.new_wrapped_key(region.id, services_->random);
  OrganisationFacts host{region.host_id, region.host_name, region.host_kind, true};
  TRY(services_->database.write([&](storage::Writer& writer) -> Result<> {
    TRY(writer.execute(sql::add_region, {{"region_id", region.id},
                                         {"name", region.name},
                                         {"time_zone", region.time_zone},
                                         {"wrapped_key", key},
                                         {"now", now}}));
    TRY(store::add_organisation(writer, region.id, host, now));
    TRY(lists::seed(writer, region.id));
    return Audit::begin(writer, region.id);
  }));
  // Only now there is a key to write the trail with.
  return services_->database.write([&](storage::Writer& writer) {
    return services_->audit.record(
        writer, by_command_line(region.id, "region.added", "region", region.id.uuid));
  });
}

Result<> Identity::add_organisation(RegionId region, const OrganisationFacts& organisation) {
  TRY(services_->regions.region(region));
  return services_->database.write([&](storage::Writer& writer) -> Result<> {
    OrganisationFacts added = organisation;
    added.host = false;  // a region has its host from the start
    TRY(store::add_organisation(writer, region, added, services_->clock.now()));
    return services_->audit.record(
        writer, by_command_line(region, "organisation.added", "organisation", added.id.uuid));
  });
}

Result<> Identity::add_team(RegionId region, const TeamFacts& team) {
  TRY(services_->regions.region(region));
  return services_->database.write([&](storage::Writer& writer) -> Result<> {
    TRY(store::add_team(writer, region, team, services_->clock.now()));
    return services_->audit.record(writer,
                                   by_command_line(region, "team.added", "team", team.id.uuid));
  });
}

Result<> Identity::add_member(RegionId region, const NewMember& member) {
  TRY(services_->regions.region(region));
  auto email = TRY(tidy_email(member.email));
  TRY(check_password("password", member.password, {member.name, email}));
  auto hash = TRY(services_->hasher.hash(member.password));
  return services_->database.write([&](storage::Writer& writer) -> Result<> {
    auto organisation = TRY(store::find_organisation(writer, region, member.organisation));
    if (!organisation) return fail(ErrorCode::NotFound, "There is no such organisation.");
    TRY(check_roles(member.roles.list(), organisation->kind));
    Member added{.region = region,
                 .id = member.id,
                 .organisation = member.organisation,
                 .name = member.name,
                 .email = email,
                 .locale = member.locale,
                 .roles = member.roles,
                 .teams = TRY(teams_of(writer, region, member))};
    TRY(services_->members.add(writer, added, hash));
    return services_->audit.record(
        writer, by_command_line(region, "member.added", "member", member.id.uuid));
  });
}

Result<bool> Identity::knows(const std::string& email) {
  return services_->database.read([&](storage::Reader& reader) -> Result<bool> {
    return TRY(store::find_sign_in(reader, email)).has_value();
  });
}

Result<> Identity::reset_password(const std::string& email, const std::string& password) {
  return services_->members.reset_password(email, password);
}

}  // namespace nabij::identity
