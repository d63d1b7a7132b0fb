#include "identity/store/invitations.hpp"

#include <map>

#include "identity/sql.hpp"
#include "identity/store/organisations.hpp"

namespace nabij::identity::store {
namespace {

Invitation to_invitation(const storage::Row& row) {
  return {.id = row.id<InvitationId>(0),
          .organisation = row.id<OrganisationId>(1),
          .inviting_organisation = row.id<OrganisationId>(2),
          .name = row.get<std::string>(3),
          .created_at = row.get<base::Instant>(4),
          .expires_at = row.get<base::Instant>(5),
          .used_at = row.optional<base::Instant>(6),
          .withdrawn_at = row.optional<base::Instant>(7),
          .roles = {},
          .teams = {}};
}

Result<> fill(storage::Reader& reader, RegionId region, std::vector<Invitation>& invitations) {
  std::map<InvitationId, Invitation*> by_id;
  std::vector<InvitationId> ids;
  for (auto& invitation : invitations) {
    by_id[invitation.id] = &invitation;
    ids.push_back(invitation.id);
  }
  storage::Params params{{"region_id", region}, {"ids", ids}};
  TRY(reader.query(sql::roles_of_invitations, params, [&](const storage::Row& row) -> Result<> {
    auto role = base::from_name<privacy::Role>(row.text(1));
    if (role) by_id[row.id<InvitationId>(0)]->roles.add(*role);
    return {};
  }));
  TRY(reader.query(sql::teams_of_invitations, params, [&](const storage::Row& row) -> Result<> {
    by_id[row.id<InvitationId>(0)]->teams.push_back(to_team(row, 1));
    return {};
  }));
  return {};
}

}  // namespace

Result<> add_invitation(storage::Writer& writer, const InvitationToAdd& added) {
  const auto& invitation = added.invitation;
  TRY(writer.execute(sql::add_invitation,
                     {{"region_id", added.region},
                      {"id", invitation.id},
                      {"organisation_id", invitation.organisation},
                      {"inviting_organisation_id", invitation.inviting_organisation},
                      {"token_hash", added.token_hash},
                      {"name", invitation.name},
                      {"created_by", added.created_by},
                      {"now", invitation.created_at},
                      {"expires_at", invitation.expires_at}}));
  for (auto role : invitation.roles.list()) {
    TRY(writer.execute(sql::add_invitation_role, {{"region_id", added.region},
                                                  {"invitation_id", invitation.id},
                                                  {"role", base::to_name(role)}}));
  }
  for (const auto& team : invitation.teams) {
    TRY(writer.execute(
        sql::add_invitation_team,
        {{"region_id", added.region}, {"invitation_id", invitation.id}, {"team_id", team.id}}));
  }
  return {};
}

Result<std::vector<Invitation>> invitations(storage::Reader& reader, RegionId region,
                                            OrganisationId inviting_organisation) {
  auto found = TRY(reader.all(sql::invitations_of_organisation,
                              {{"region_id", region}, {"organisation_id", inviting_organisation}},
                              to_invitation));
  TRY(fill(reader, region, found));
  return found;
}

Result<std::optional<Invitation>> find_invitation(storage::Reader& reader,
                                                  const privacy::TokenReference& token) {
  auto found =
      TRY(reader.all(sql::invitation_by_token,
                     {{"region_id", token.region}, {"token_hash", token.hash}}, to_invitation));
  if (found.empty()) return std::optional<Invitation>{};
  TRY(fill(reader, token.region, found));
  return std::optional<Invitation>(std::move(found.front()));
}

Result<bool> use_invitation(storage::Writer& writer, RegionId region, InvitationId id,
                            MemberId member, base::Instant now) {
  auto used =
      TRY(writer.execute(sql::use_invitation,
                         {{"region_id", region}, {"id", id}, {"member_id", member}, {"now", now}}));
  return used == 1;
}

Result<bool> withdraw_invitation(storage::Writer& writer, RegionId region, InvitationId id,
                                 OrganisationId inviting_organisation, base::Instant now) {
  auto withdrawn =
      TRY(writer.execute(sql::withdraw_invitation, {{"region_id", region},
                                                    {"id", id},
                                                    {"organisation_id", inviting_organisation},
                                                    {"now", now}}));
  return withdrawn == 1;
}

Result<> withdraw_invitations_by(storage::Writer& writer, RegionId region, MemberId member,
                                 base::Instant now) {
  TRY(writer.execute(sql::withdraw_invitations_by,
                     {{"region_id", region}, {"member_id", member}, {"now", now}}));
  return {};
}

Result<std::int64_t> count_open_invitations(storage::Reader& reader, RegionId region,
                                            OrganisationId inviting_organisation,
                                            base::Instant now) {
  auto number = TRY(reader.first(
      sql::count_open_invitations,
      {{"region_id", region}, {"organisation_id", inviting_organisation}, {"now", now}},
      [](const storage::Row& row) { return row.integer(0); }));
  return number.value_or(0);
}

}  // namespace nabij::identity::store
