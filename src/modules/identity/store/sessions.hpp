// Sessions in the database.
#pragma once

#include <optional>
#include <vector>

#include "identity/domain/records.hpp"
#include "privacy/token.hpp"
#include "storage/database.hpp"

namespace nabij::identity::store {

struct SessionToAdd {
  RegionId region;
  Session session;
  base::Bytes token_hash;
  std::int64_t idle_ms = 0;
};

// A session and what its member is now, in one look.
struct SessionRecord {
  SessionId id;
  MemberId member;
  base::Instant last_seen_at;
  base::Instant expires_at;
  std::int64_t idle_ms = 0;
  std::int64_t member_version = 0;
  bool active = false;
  OrganisationId organisation;
  bool host_organisation = false;
  base::Instant created_at;
};

Result<> add_session(storage::Writer& writer, const SessionToAdd& added);
Result<std::optional<SessionRecord>> find_session(storage::Reader& reader,
                                                  const privacy::TokenReference& token);
// The session and its member were seen now.
Result<> touch(storage::Writer& writer, RegionId region, const SessionRecord& session,
               base::Instant now);
// Those that still hold, the one seen last in front.
Result<std::vector<Session>> sessions(storage::Reader& reader, RegionId region, MemberId member,
                                      base::Instant now);
// Whether there was one of this member.
Result<bool> remove_session(storage::Writer& writer, RegionId region, MemberId member,
                            SessionId id);
Result<> remove_sessions(storage::Writer& writer, RegionId region, MemberId member);
Result<> remove_other_sessions(storage::Writer& writer, RegionId region, MemberId member,
                               SessionId keep);
Result<> remove_ended_sessions(storage::Writer& writer, RegionId region, MemberId member,
                               base::Instant now);

}  // namespace nabij::identity::store
