#include "identity/sessions.hpp"

#include <fmt/format.h>

#include <cstdlib>

#include "identity/domain/account.hpp"
#include "identity/store/members.hpp"

namespace nabij::identity {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kClockToleranceMs = 5 * kMinuteMs;
constexpr std::size_t kKnownLimit = 10'000;

// A clock that ran ahead and was set right must not leave sessions that outlive their term.
bool holds(const store::SessionRecord& record, base::Instant now) {
  return record.active && now < record.expires_at &&
         now < record.last_seen_at.plus_ms(record.idle_ms) &&
         record.created_at <= now.plus_ms(kClockToleranceMs);
}

privacy::Viewer to_viewer(const store::SessionRecord& record, const Member& member) {
  privacy::Viewer viewer{.region = member.region,
                         .member = member.id,
                         .organisation = record.organisation,
                         .host_organisation = record.host_organisation,
                         .teams = {},
                         .roles = member.roles,
                         .session = record.id};
  for (const auto& team : member.teams) viewer.teams.push_back(team.id);
  return viewer;
}

}  // namespace

Sessions::Sessions(Needs needs) : needs_(std::move(needs)) {
  bool secure = needs_.public_url.starts_with("https://");
  cookie_name_ = secure ? "__Host-nabij_session" : "nabij_session";
  cookie_rules_ = secure ? "; Path=/; HttpOnly; SameSite=Strict; Secure"
                         : "; Path=/; HttpOnly; SameSite=Strict";
}

std::string Sessions::cookie(const std::string& value, std::int64_t max_age_s) const {
  return fmt::format("{}={}{}; Max-Age={}", cookie_name_, value, cookie_rules_, max_age_s);
}

std::string Sessions::clearing_cookie() const { return cookie("", 0); }

Result<std::optional<privacy::Viewer>> Sessions::viewer_of(const http::Request& request) {
  auto token = privacy::read_token(request.cookie(cookie_name_));
  if (!token) return std::optional<privacy::Viewer>{};
  auto found = TRY(find(*token));
  if (!found) return std::optional<privacy::Viewer>{};
  note_seen(*found);
  return std::optional(found->viewer);
}

Result<std::optional<Sessions::Found>> Sessions::find(const privacy::TokenReference& token) {
  auto now = needs_.clock.now();
  auto found =
      TRY(needs_.database.read([&](storage::Reader& reader) -> Result<std::optional<Found>> {
        auto record = TRY(store::find_session(reader, token));
        if (!record || !holds(*record, now)) return std::optional<Found>{};
        if (auto viewer = known_viewer(*record)) return std::optional(Found{*record, *viewer});
        auto member = TRY(store::find_member(reader, token.region, record->member));
        if (!member) return std::optional<Found>{};
        return std::optional(Found{*record, to_viewer(*record, *member)});
      }));
  if (found) remember(*found);
  return found;
}

std::optional<privacy::Viewer> Sessions::known_viewer(const store::SessionRecord& record) {
  std::scoped_lock lock(mutex_);
  auto found = known_.find(record.id);
  if (found == known_.end() || found->second.version != record.member_version) return std::nullopt;
  return found->second.viewer;
}

void Sessions::remember(const Found& found) {
  std::scoped_lock lock(mutex_);
  if (known_.size() >= kKnownLimit && !known_.contains(found.record.id)) known_.clear();
  auto& known = known_[found.record.id];
  known.version = found.record.member_version;
  known.touched_ms = std::max(known.touched_ms, found.record.last_seen_at.ms);
  known.viewer = found.viewer;
}

// Nobody's work should fail because this could not be written: a full disk shows elsewhere.
void Sessions::note_seen(const Found& found) {
  auto now = needs_.clock.now();
  {
    std::scoped_lock lock(mutex_);
    auto& touched_ms = known_[found.record.id].touched_ms;
    // Also when it was seen in what is now the future: else it would not be idle until then.
    if (std::abs(now.ms - touched_ms) < kMinuteMs) return;
    touched_ms = now.ms;
  }
  (void)needs_.database.write([&](storage::Writer& writer) {
    return store::touch(writer, found.viewer.region, found.record, now);
  });
}

Result<NewSession> Sessions::prepare(RegionId region, MemberId member,
                                     std::string_view user_agent) {
  auto now = needs_.clock.now();
  auto today = TRY(needs_.regions.today(region));
  auto norm = [&](std::string_view key) { return needs_.lists.whole_norm(region, key, today); };
  SessionTerms terms{.lasts_ms = TRY(norm("session.hours")) * 60 * kMinuteMs,
                     .idle_ms = TRY(norm("session.idle_minutes")) * kMinuteMs,
                     .at_most = TRY(norm("session.at_most"))};
  auto token = privacy::new_token(region, needs_.random);
  NewSession session{
      .record = {}, .cookie = cookie(token.text, terms.lasts_ms / 1000), .terms = terms};
  session.record = {.region = region,
                    .session = {.id = needs_.ids.make<SessionId>(),
                                .member = member,
                                .device = device_of(user_agent),
                                .created_at = now,
                                .last_seen_at = now,
                                .expires_at = now.plus_ms(terms.lasts_ms)},
                    .token_hash = token.reference.hash,
                    .idle_ms = terms.idle_ms};
  return session;
}

Result<> Sessions::begin(storage::Writer& writer, const NewSession& session,
                         const std::string& detail) {
  const auto& [region, added, token_hash, idle_ms] = session.record;
  TRY(store::remove_ended_sessions(writer, region, added.member, added.created_at));
  auto open = TRY(store::sessions(writer, region, added.member, added.created_at));
  while (static_cast<std::int64_t>(open.size()) >=
         std::max<std::int64_t>(session.terms.at_most, 1)) {
    TRY(store::remove_session(writer, region, added.member, open.back().id));
    open.pop_back();
  }
  TRY(store::add_session(writer, session.record));
  return needs_.audit.record(writer, {.region = region,
                                      .member = added.member,
                                      .action = "session.begun",
                                      .subject_kind = "session",
                                      .subject = added.id.uuid,
                                      .detail = detail});
}

Result<std::vector<Session>> Sessions::list(const privacy::Viewer& viewer) {
  return needs_.database.read([&](storage::Reader& reader) {
    return store::sessions(reader, viewer.region, viewer.member, needs_.clock.now());
  });
}

Result<> Sessions::end(const privacy::Viewer& viewer, SessionId id) {
  return needs_.database.write([&](storage::Writer& writer) -> Result<> {
    if (!TRY(store::remove_session(writer, viewer.region, viewer.member, id))) {
      return fail(ErrorCode::NotFound);
    }
    return needs_.audit.record(writer, {.region = viewer.region,
                                        .member = viewer.member,
                                        .action = "session.ended",
                                        .subject_kind = "session",
                                        .subject = id.uuid,
                                        .detail = ""});
  });
}

Result<> Sessions::end_carried(const http::Request& request) {
  auto token = privacy::read_token(request.cookie(cookie_name_));
  if (!token) return {};
  auto found = TRY(find(*token));
  return found ? end(found->viewer, found->record.id) : Result<>();
}

}  // namespace nabij::identity
