#include "identity/store/members.hpp"

#include <map>

#include "identity/sql.hpp"
#include "identity/store/organisations.hpp"

namespace nabij::identity::store {
namespace {

Member to_member(RegionId region, const storage::Row& row) {
  return {.region = region,
          .id = row.id<MemberId>(0),
          .organisation = row.id<OrganisationId>(1),
          .name = row.get<std::string>(2),
          .email = row.optional<std::string>(3),
          .locale = base::from_name<Locale>(row.text(4)).value_or(Locale::Dutch),
          .active = row.get<bool>(5),
          .last_seen_at = row.optional<base::Instant>(6),
          .roles = {},
          .teams = {}};
}

using ById = std::map<MemberId, Member*>;

Result<> fill(storage::Reader& reader, const storage::Sql& roles, const storage::Sql& teams,
              const storage::Params& params, const ById& members) {
  TRY(reader.query(roles, params, [&](const storage::Row& row) -> Result<> {
    auto found = members.find(row.id<MemberId>(0));
    auto role = base::from_name<privacy::Role>(row.text(1));
    if (found != members.end() && role) found->second->roles.add(*role);
    return {};
  }));
  TRY(reader.query(teams, params, [&](const storage::Row& row) -> Result<> {
    auto found = members.find(row.id<MemberId>(0));
    if (found != members.end()) found->second->teams.push_back(to_team(row, 1));
    return {};
  }));
  return {};
}

Result<> add_roles_and_teams(storage::Writer& writer, RegionId region, MemberId id,
                             privacy::RoleSet roles, const std::vector<TeamId>& teams) {
  for (auto role : roles.list()) {
    TRY(writer.execute(sql::add_member_role,
                       {{"region_id", region}, {"member_id", id}, {"role", base::to_name(role)}}));
  }
  for (auto team : teams) {
    TRY(writer.execute(sql::add_member_team,
                       {{"region_id", region}, {"member_id", id}, {"team_id", team}}));
  }
  return {};
}

Result<std::int64_t> count(storage::Reader& reader, const storage::Sql& sql,
                           const storage::Params& params) {
  auto number =
      TRY(reader.first(sql, params, [](const storage::Row& row) { return row.integer(0); }));
  return number.value_or(0);
}

}  // namespace

Result<std::optional<SignInRecord>> find_sign_in(storage::Reader& reader,
                                                 const std::string& email) {
  return reader.first(sql::find_sign_in, {{"email", email}}, [](const storage::Row& row) {
    return SignInRecord{.region = row.id<RegionId>(0),
                        .member = row.id<MemberId>(1),
                        .name = row.get<std::string>(4),
                        .password_hash = row.get<std::string>(2),
                        .active = row.get<bool>(3)};
  });
}

Result<std::optional<std::string>> password_hash(storage::Reader& reader, RegionId region,
                                                 MemberId member) {
  return reader.first(sql::password_of_member, {{"region_id", region}, {"member_id", member}},
                      [](const storage::Row& row) { return row.get<std::string>(0); });
}

Result<> set_password(storage::Writer& writer, RegionId region, MemberId member,
                      const std::string& hash, base::Instant now) {
  TRY(writer.execute(
      sql::set_password,
      {{"region_id", region}, {"member_id", member}, {"secret", hash}, {"now", now}}));
  return {};
}

Result<> add_member(storage::Writer& writer, const MemberToAdd& added, base::Instant now) {
  const auto& member = added.member;
  TRY(writer.execute(sql::add_member, {{"region_id", member.region},
                                       {"id", member.id},
                                       {"organisation_id", member.organisation},
                                       {"name", member.name},
                                       {"email", member.email},
                                       {"locale", base::to_name(member.locale)},
                                       {"now", now}}));
  std::vector<TeamId> teams;
  for (const auto& team : member.teams) teams.push_back(team.id);
  TRY(add_roles_and_teams(writer, member.region, member.id, member.roles, teams));
  TRY(writer.execute(sql::add_credential, {{"region_id", member.region},
                                           {"member_id", member.id},
                                           {"kind", "password"},
                                           {"id", added.credential},
                                           {"secret", added.password_hash},
                                           {"now", now}}));
  TRY(writer.execute(sql::add_sign_in_name, {{"email", member.email.value_or("")},
                                             {"region_id", member.region},
                                             {"member_id", member.id}}));
  return {};
}

Result<std::optional<Member>> find_member(storage::Reader& reader, RegionId region, MemberId id) {
  auto member = TRY(reader.first(sql::member_by_id, {{"region_id", region}, {"id", id}},
                                 [&](const storage::Row& row) { return to_member(region, row); }));
  if (!member) return member;
  TRY(fill(reader, sql::roles_of_member, sql::teams_of_member,
           {{"region_id", region}, {"member_id", id}}, {{id, &*member}}));
  return member;
}

Result<std::vector<Member>> members(storage::Reader& reader, RegionId region,
                                    OrganisationId organisation) {
  storage::Params params{{"region_id", region}, {"organisation_id", organisation}};
  auto found = TRY(reader.all(sql::members_of_organisation, params,
                              [&](const storage::Row& row) { return to_member(region, row); }));
  ById by_id;
  for (auto& member : found) by_id[member.id] = &member;
  TRY(fill(reader, sql::roles_of_organisation, sql::members_teams_of_organisation, params, by_id));
  return found;
}

Result<std::int64_t> count_administrators(storage::Reader& reader, RegionId region,
                                          OrganisationId organisation) {
  return count(reader, sql::count_administrators,
               {{"region_id", region}, {"organisation_id", organisation}});
}

Result<std::int64_t> count_active(storage::Reader& reader, RegionId region,
                                  OrganisationId organisation, const std::vector<MemberId>& ids) {
  return count(reader, sql::count_active_members,
               {{"region_id", region}, {"organisation_id", organisation}, {"ids", ids}});
}

Result<> set_roles_and_teams(storage::Writer& writer, RegionId region, MemberId id,
                             privacy::RoleSet roles, const std::vector<TeamId>& teams) {
  storage::Params which{{"region_id", region}, {"member_id", id}};
  TRY(writer.execute(sql::remove_member_roles, which));
  TRY(writer.execute(sql::remove_member_teams, which));
  TRY(add_roles_and_teams(writer, region, id, roles, teams));
  TRY(writer.execute(sql::bump_member, {{"region_id", region}, {"id", id}}));
  return {};
}

Result<> set_locale(storage::Writer& writer, RegionId region, MemberId id, Locale locale) {
  TRY(writer.execute(sql::set_member_locale,
                     {{"region_id", region}, {"id", id}, {"locale", base::to_name(locale)}}));
  return {};
}

Result<> deactivate(storage::Writer& writer, RegionId region, MemberId id, base::Instant now) {
  storage::Params which{{"region_id", region}, {"member_id", id}};
  TRY(writer.execute(sql::remove_sign_in_name, which));
  TRY(writer.execute(sql::remove_credentials, which));
  TRY(writer.execute(sql::remove_sessions_of_member, which));
  TRY(writer.execute(sql::remove_member_roles, which));
  TRY(writer.execute(sql::remove_member_teams, which));
  TRY(writer.execute(sql::deactivate_member, {{"region_id", region}, {"id", id}, {"now", now}}));
  return {};
}

}  // namespace nabij::identity::store
