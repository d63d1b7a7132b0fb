#include "identity/invitations.hpp"

#include "identity/domain/account.hpp"
#include "identity/domain/policy.hpp"
#include "identity/store/invitations.hpp"
#include "identity/store/members.hpp"
#include "identity/store/organisations.hpp"

namespace nabij::identity {
namespace {

constexpr std::int64_t kOpenLimit = 200;  // of one organisation

std::vector<TeamFacts> as_teams(const std::vector<TeamId>& ids, OrganisationId organisation) {
  std::vector<TeamFacts> teams;
  for (auto id : without_doubles(ids)) teams.push_back({id, "", organisation});
  return teams;
}

// What tries with one link are counted under; the link itself is not kept.
std::string invitation_account(const std::string& token) {
  auto reference = privacy::read_token(token);
  return "invitation " + (reference ? base::to_hex(reference->hash) : std::string("?"));
}

AuditEvent about_invitation(const privacy::Viewer& viewer, std::string action, InvitationId id,
                            std::string detail = {}) {
  return {viewer.region, viewer.member, std::move(action),
          "invitation",  id.uuid,       std::move(detail)};
}

}  // namespace

Result<> Invitations::check_wanted(storage::Reader& reader, const privacy::Viewer& viewer,
                                   const NewInvitation& wanted) {
  auto target = TRY(invitation_target(viewer, wanted.organisation));
  auto organisation_id = wanted.organisation.value_or(viewer.organisation);
  auto organisation = TRY(store::find_organisation(reader, viewer.region, organisation_id));
  if (!organisation) return fail(ErrorCode::NotFound);
  if (target == InvitationTarget::OtherOrganisation) {
    auto number = TRY(store::count_administrators(reader, viewer.region, organisation_id));
    TRY(check_first_administrator(privacy::RoleSet::of(wanted.roles), !wanted.teams.empty(),
                                  number));
  }
  TRY(check_roles(wanted.roles, organisation->kind));
  TRY(store::check_teams(reader, viewer.region, organisation_id, wanted.teams));
  auto open = TRY(store::count_open_invitations(reader, viewer.region, viewer.organisation,
                                                needs_.clock.now()));
  if (open < kOpenLimit) return {};
  return fail(ErrorCode::Conflict, "There are 200 open invitations. Withdraw some first.");
}

Result<IssuedInvitation> Invitations::invite(const privacy::Viewer& viewer,
                                             const NewInvitation& wanted) {
  auto today = TRY(needs_.regions.today(viewer.region));
  auto days = TRY(needs_.lists.whole_norm(viewer.region, "invitation.days", today));
  auto now = needs_.clock.now();
  auto token = privacy::new_token(viewer.region, needs_.random);
  auto organisation = wanted.organisation.value_or(viewer.organisation);
  store::InvitationToAdd added{.region = viewer.region,
                               .invitation = {.id = wanted.id,
                                              .organisation = organisation,
                                              .inviting_organisation = viewer.organisation,
                                              .name = wanted.name,
                                              .created_at = now,
                                              .expires_at = now.plus_days(days),
                                              .used_at = std::nullopt,
                                              .withdrawn_at = std::nullopt,
                                              .roles = privacy::RoleSet::of(wanted.roles),
                                              .teams = as_teams(wanted.teams, organisation)},
                               .created_by = viewer.member,
                               .token_hash = token.reference.hash};
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(check_wanted(writer, viewer, wanted));
    TRY(store::add_invitation(writer, added));
    return needs_.audit.record(writer, about_invitation(viewer, "invitation.sent", wanted.id,
                                                        role_names(added.invitation.roles)));
  }));
  return IssuedInvitation{wanted.id, token.text, added.invitation.expires_at};
}

Result<std::vector<Invitation>> Invitations::list(const privacy::Viewer& viewer) {
  return needs_.database.read([&](storage::Reader& reader) {
    return store::invitations(reader, viewer.region, viewer.organisation);
  });
}

Result<> Invitations::withdraw(const privacy::Viewer& viewer, InvitationId id) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    bool withdrawn = TRY(store::withdraw_invitation(writer, viewer.region, id, viewer.organisation,
                                                    needs_.clock.now()));
    if (!withdrawn) return fail(ErrorCode::NotFound);
    return needs_.audit.record(writer, about_invitation(viewer, "invitation.withdrawn", id));
  });
}

Result<Invitations::Opened> Invitations::open(storage::Reader& reader, const std::string& token) {
  auto reference = privacy::read_token(token);
  if (!reference) return fail(ErrorCode::NotFound);
  auto invitation = TRY(store::find_invitation(reader, *reference));
  if (!invitation) return fail(ErrorCode::NotFound);
  bool over = invitation->used_at || invitation->withdrawn_at ||
              invitation->expires_at <= needs_.clock.now();
  if (over) return fail(ErrorCode::Gone, "This invitation was used, withdrawn or is too old.");
  auto organisation =
      TRY(store::find_organisation(reader, reference->region, invitation->organisation));
  if (!organisation) return fail(ErrorCode::NotFound);
  return Opened{reference->region, *invitation, *organisation};
}

Result<InvitationLook> Invitations::look(const std::string& token, const std::string& source) {
  http::Attempt attempt{invitation_account(token), source};
  TRY(needs_.throttle.begin(attempt));
  auto opened =
      TRY(needs_.database.read([&](storage::Reader& reader) { return open(reader, token); }));
  needs_.throttle.take_back(attempt);
  auto region = TRY(needs_.regions.region(opened.region));
  return InvitationLook{opened.invitation.name, opened.organisation.name, region.name,
                        opened.invitation.expires_at};
}

Result<SignedIn> Invitations::accept(const Acceptance& acceptance, const http::Request& request) {
  auto email = TRY(tidy_email(acceptance.email));
  TRY(check_password("password", acceptance.password, {acceptance.name, email}));
  // Whoever holds a link must not be able to try which addresses have an account.
  http::Attempt attempt{invitation_account(acceptance.token), request.source};
  TRY(needs_.throttle.begin(attempt));
  auto opened = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return open(reader, acceptance.token); }));
  auto hash = needs_.hasher.hash(acceptance.password);
  if (!hash.has_value()) needs_.throttle.take_back(attempt);
  Member member{.region = opened.region,
                .id = needs_.ids.make<MemberId>(),
                .organisation = opened.organisation.id,
                .name = acceptance.name,
                .email = email,
                .roles = opened.invitation.roles,
                .teams = opened.invitation.teams};
  Joining joining{
      member, TRY(hash), acceptance.token,
      TRY(needs_.sessions.prepare(member.region, member.id, request.header("User-Agent")))};
  TRY(needs_.sessions.end_carried(request));
  TRY(needs_.database.write([&](storage::Writer& writer) { return join(writer, joining); }));
  needs_.throttle.succeeded(attempt);
  return SignedIn{TRY(needs_.members.me(member.region, member.id)), joining.session.cookie};
}

// The link is used and the member is there, or neither.
Result<> Invitations::join(storage::Writer& writer, const Joining& joining) {
  const auto& member = joining.member;
  TRY(store::lock_organisation(writer, member.region, member.organisation));
  auto invitation = TRY(open(writer, joining.token)).invitation;
  if (invitation.inviting_organisation != member.organisation) {
    auto number = TRY(store::count_administrators(writer, member.region, member.organisation));
    if (number > 0) return fail(ErrorCode::Gone, "This organisation has an administrator now.");
  }
  bool is_first = TRY(
      store::use_invitation(writer, member.region, invitation.id, member.id, needs_.clock.now()));
  if (!is_first) return fail(ErrorCode::Gone, "This invitation was used already.");
  TRY(needs_.members.add(writer, member, joining.password_hash));
  TRY(needs_.audit.record(writer, {member.region, member.id, "member.joined", "invitation",
                                   invitation.id.uuid, role_names(member.roles)}));
  return needs_.sessions.begin(writer, joining.session, "invitation");
}

}  // namespace nabij::identity
