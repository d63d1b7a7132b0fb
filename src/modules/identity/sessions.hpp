// Sessions: who holds the cookie is the member, until it is idle too long, its time is over, or it
// is revoked. Every request looks the session up, so that revoking, deactivating and a change of
// roles hold from the next request on, whichever process made them; what a member may do is kept
// in memory under the version of the member, and that somebody was seen is written at most once a
// minute.
#pragma once

#include <mutex>
#include <string>
#include <unordered_map>

#include "http/api.hpp"
#include "identity/audit.hpp"
#include "identity/domain/records.hpp"
#include "identity/store/sessions.hpp"
#include "lists/lists.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::identity {

// How long a session lasts; from the norms of the region.
struct SessionTerms {
  std::int64_t lasts_ms = 0;
  std::int64_t idle_ms = 0;
  std::int64_t at_most = 0;  // sessions of one member at once
};

// A session that begins: what is written and what the browser gets.
struct NewSession {
  store::SessionToAdd record;
  std::string cookie;  // the value of Set-Cookie
  SessionTerms terms;
};

class Sessions final : public http::Authenticator {
 public:
  struct Needs {
    storage::Database& database;
    lists::Lists& lists;
    Regions& regions;
    Audit& audit;
    const base::Clock& clock;
    base::Random& random;
    base::IdSource& ids;
    std::string public_url;
  };
  explicit Sessions(Needs needs);

  Result<std::optional<privacy::Viewer>> viewer_of(const http::Request& request) override;

  // A new token for a new session: never one that the browser brought along.
  Result<NewSession> prepare(RegionId region, MemberId member, std::string_view user_agent);
  // Ends the oldest when there are more than the terms allow.
  Result<> begin(storage::Writer& writer, const NewSession& session, const std::string& detail);
  Result<std::vector<Session>> list(const privacy::Viewer& viewer);
  // NotFound when it is not one of the viewer's own.
  Result<> end(const privacy::Viewer& viewer, SessionId id);
  // The session that the request came with, if it holds one: before another one begins.
  Result<> end_carried(const http::Request& request);

  // The value of Set-Cookie that makes the browser forget.
  std::string clearing_cookie() const;
  const std::string& cookie_name() const { return cookie_name_; }

 private:
  struct Known {
    std::int64_t version = 0;
    std::int64_t touched_ms = 0;
    privacy::Viewer viewer;
  };
  struct Found {
    store::SessionRecord record;
    privacy::Viewer viewer;
  };
  Result<std::optional<Found>> find(const privacy::TokenReference& token);
  std::optional<privacy::Viewer> known_viewer(const store::SessionRecord& record);
  void remember(const Found& found);
  void note_seen(const Found& found);
  std::string cookie(const std::string& value, std::int64_t max_age_s) const;

  Needs needs_;
  std::string cookie_name_;
  std::string cookie_rules_;
  std::mutex mutex_;
  std::unordered_map<SessionId, Known> known_;
};

}  // namespace nabij::identity
