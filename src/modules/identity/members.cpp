#include "identity/members.hpp"

#include <algorithm>

#include "identity/domain/account.hpp"
#include "identity/domain/policy.hpp"
#include "identity/store/invitations.hpp"
#include "identity/store/members.hpp"
#include "identity/store/organisations.hpp"

namespace nabij::identity {
namespace {

AuditEvent about_member(const privacy::Viewer& viewer, std::string action, MemberId subject,
                        std::string detail = {}) {
  return {viewer.region, viewer.member, std::move(action),
          "member",      subject.uuid,  std::move(detail)};
}

Error wrong_current_password() {
  return base::Error::field("current_password", "wrong", "This is not your password now.");
}

}  // namespace

std::vector<TeamId> without_doubles(const std::vector<TeamId>& ids) {
  std::vector<TeamId> result;
  for (auto id : ids) {
    if (std::ranges::find(result, id) == result.end()) result.push_back(id);
  }
  return result;
}

std::string role_names(privacy::RoleSet roles) {
  std::string names;
  for (auto role : roles.list()) {
    if (!names.empty()) names += ' ';
    names += base::to_name(role);
  }
  return names;
}

Result<SignedIn> Members::sign_in(const std::string& email, const std::string& password,
                                  const http::Request& request) {
  auto tidied = tidy_email(email);
  // What is no address is nobody's, and takes the same time to say so.
  http::Attempt attempt{tidied.has_value() ? *tidied : "?", request.source};
  TRY(needs_.throttle.begin(attempt));
  auto record = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return store::find_sign_in(reader, attempt.account); }));
  auto right = needs_.hasher.matches(record ? record->password_hash : "", password);
  if (!right.has_value()) needs_.throttle.take_back(attempt);
  if (!TRY(right) || !record->active) return fail(ErrorCode::WrongSignIn);
  int wrong_before = needs_.throttle.succeeded(attempt);

  std::string stronger;
  if (needs_.hasher.is_outdated(record->password_hash)) {
    // A busy moment is no reason to refuse: it can be done at the next sign-in.
    auto hashed = needs_.hasher.hash(password);
    if (hashed.has_value()) stronger = *hashed;
  }
  TRY(needs_.sessions.end_carried(request));
  auto session =
      TRY(needs_.sessions.prepare(record->region, record->member, request.header("User-Agent")));
  TRY(needs_.database.write([&](storage::Writer& writer) -> Result<> {
    // Left or changed the password in between: then this is no longer a way in.
    auto now_known = TRY(store::password_hash(writer, record->region, record->member));
    if (now_known != record->password_hash) return fail(ErrorCode::WrongSignIn);
    if (!stronger.empty()) {
      TRY(store::set_password(writer, record->region, record->member, stronger,
                              needs_.clock.now()));
    }
    return needs_.sessions.begin(writer, session,
                                 "password, wrong before: " + std::to_string(wrong_before));
  }));
  return SignedIn{TRY(me(record->region, record->member)), session.cookie};
}

Result<Me> Members::me(RegionId region, MemberId id) {
  auto place = TRY(needs_.regions.region(region));
  return needs_.database.read([&](storage::Reader& reader) -> Result<Me> {
    auto member = TRY(store::find_member(reader, region, id));
    if (!member) return fail(ErrorCode::NotFound);
    auto organisation = TRY(store::find_organisation(reader, region, member->organisation));
    if (!organisation) return fail(ErrorCode::NotFound);
    return Me{*member, *organisation, place};
  });
}

Result<> Members::set_locale(const privacy::Viewer& viewer, Locale locale) {
  return needs_.database.write([&](storage::Writer& writer) {
    return store::set_locale(writer, viewer.region, viewer.member, locale);
  });
}

Result<> Members::change_password(const privacy::Viewer& viewer, const std::string& current,
                                  const std::string& fresh) {
  auto member = TRY(me(viewer.region, viewer.member)).member;
  auto email = member.email.value_or("");
  TRY(check_password("new_password", fresh, {member.name, email}));
  // Somebody at an unlocked screen must not be able to guess on: throttled like a sign-in.
  http::Attempt attempt{email, "member " + base::to_text(viewer.member)};
  TRY(needs_.throttle.begin(attempt));
  auto known = TRY(needs_.database.read([&](storage::Reader& reader) {
    return store::password_hash(reader, viewer.region, viewer.member);
  }));
  auto right = needs_.hasher.matches(known.value_or(""), current);
  if (!right.has_value()) needs_.throttle.take_back(attempt);
  if (!TRY(right)) return wrong_current_password();
  needs_.throttle.succeeded(attempt);
  auto hash = TRY(needs_.hasher.hash(fresh));
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    auto now = needs_.clock.now();
    TRY(store::set_password(writer, viewer.region, viewer.member, hash, now));
    TRY(store::remove_other_sessions(writer, viewer.region, viewer.member, viewer.session));
    return needs_.audit.record(writer,
                               about_member(viewer, "member.password_changed", viewer.member));
  });
}

Result<std::vector<Member>> Members::list(const privacy::Viewer& viewer) {
  return needs_.database.read([&](storage::Reader& reader) {
    return store::members(reader, viewer.region, viewer.organisation);
  });
}

// Somebody of another organisation does not exist here.
Result<Member> Members::target(storage::Reader& reader, const privacy::Viewer& viewer,
                               MemberId id) {
  auto member = TRY(store::find_member(reader, viewer.region, id));
  if (!member || member->organisation != viewer.organisation) return fail(ErrorCode::NotFound);
  return *member;
}

Result<> Members::keep_an_administrator(storage::Writer& writer, const Member& member, bool stays) {
  auto number = TRY(store::count_administrators(writer, member.region, member.organisation));
  bool is_administrator = member.active && member.roles.has(privacy::Role::Administrator);
  return check_last_administrator(number, is_administrator, stays);
}

Result<Member> Members::change(const privacy::Viewer& viewer, MemberId id,
                               const std::vector<privacy::Role>& roles,
                               const std::vector<TeamId>& teams) {
  auto new_roles = privacy::RoleSet::of(roles);
  bool stays = new_roles.has(privacy::Role::Administrator);
  return needs_.database.write([&](storage::Writer& writer) -> Result<Member> {
    TRY(store::lock_organisation(writer, viewer.region, viewer.organisation));
    auto member = TRY(target(writer, viewer, id));
    if (!member.active) return fail(ErrorCode::Conflict, "This member has left.");
    auto organisation = TRY(store::find_organisation(writer, viewer.region, viewer.organisation));
    if (!organisation) return fail(ErrorCode::NotFound);
    TRY(check_roles(roles, organisation->kind));
    TRY(store::check_teams(writer, viewer.region, viewer.organisation, teams));
    TRY(keep_an_administrator(writer, member, stays));
    TRY(store::set_roles_and_teams(writer, viewer.region, id, new_roles, without_doubles(teams)));
    if (!stays) {
      TRY(store::withdraw_invitations_by(writer, viewer.region, id, needs_.clock.now()));
    }
    TRY(needs_.audit.record(
        writer, about_member(viewer, "member.roles_changed", id,
                             role_names(member.roles) + " -> " + role_names(new_roles))));
    return target(writer, viewer, id);
  });
}

Result<> Members::deactivate(const privacy::Viewer& viewer, MemberId id) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(store::lock_organisation(writer, viewer.region, viewer.organisation));
    auto member = TRY(target(writer, viewer, id));
    if (!member.active) return {};
    TRY(keep_an_administrator(writer, member, false));
    auto now = needs_.clock.now();
    TRY(store::deactivate(writer, viewer.region, id, now));
    // A link that somebody made before leaving must not be their way back.
    TRY(store::withdraw_invitations_by(writer, viewer.region, id, now));
    return needs_.audit.record(writer, about_member(viewer, "member.deactivated", id));
  });
}

Result<> Members::add(storage::Writer& writer, const Member& member,
                      const std::string& password_hash) {
  if (TRY(store::find_sign_in(writer, member.email.value_or("")))) {
    Error error = fail(ErrorCode::Conflict, "Somebody signs in with this e-mail address already.");
    error.fields.push_back({"email", "taken", "Somebody signs in with this address already."});
    return error;
  }
  return store::add_member(writer, {member, password_hash, needs_.ids.next()}, needs_.clock.now());
}

Result<> Members::reset_password(const std::string& email, const std::string& password) {
  auto address = TRY(tidy_email(email));
  auto record = TRY(needs_.database.read(
      [&](storage::Reader& reader) { return store::find_sign_in(reader, address); }));
  if (!record) return fail(ErrorCode::NotFound, "Nobody signs in with this address.");
  TRY(check_password("password", password, {record->name, address}));
  auto hash = TRY(needs_.hasher.hash(password));
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    TRY(store::set_password(writer, record->region, record->member, hash, needs_.clock.now()));
    TRY(store::remove_sessions(writer, record->region, record->member));
    return needs_.audit.record(writer, {record->region, std::nullopt, "member.password_reset",
                                        "member", record->member.uuid, "command line"});
  });
}

}  // namespace nabij::identity
