#include "identity/store/sessions.hpp"

#include "identity/sql.hpp"

namespace nabij::identity::store {

Result<> add_session(storage::Writer& writer, const SessionToAdd& added) {
  TRY(writer.execute(sql::add_session, {{"region_id", added.region},
                                        {"id", added.session.id},
                                        {"token_hash", added.token_hash},
                                        {"member_id", added.session.member},
                                        {"device", added.session.device},
                                        {"now", added.session.created_at},
                                        {"expires_at", added.session.expires_at},
                                        {"idle_ms", added.idle_ms}}));
  return {};
}

Result<std::optional<SessionRecord>> find_session(storage::Reader& reader,
                                                  const privacy::TokenReference& token) {
  return reader.first(sql::find_session, {{"region_id", token.region}, {"token_hash", token.hash}},
                      [](const storage::Row& row) {
                        return SessionRecord{.id = row.id<SessionId>(0),
                                             .member = row.id<MemberId>(1),
                                             .last_seen_at = row.get<base::Instant>(2),
                                             .expires_at = row.get<base::Instant>(3),
                                             .idle_ms = row.integer(4),
                                             .member_version = row.integer(5),
                                             .active = row.get<bool>(6),
                                             .organisation = row.id<OrganisationId>(7),
                                             .host_organisation = row.get<bool>(8),
                                             .created_at = row.get<base::Instant>(9)};
                      });
}

Result<> touch(storage::Writer& writer, RegionId region, const SessionRecord& session,
               base::Instant now) {
  TRY(writer.execute(sql::touch_session,
                     {{"region_id", region}, {"id", session.id}, {"now", now}}));
  TRY(writer.execute(sql::touch_member,
                     {{"region_id", region}, {"id", session.member}, {"now", now}}));
  return {};
}

Result<std::vector<Session>> sessions(storage::Reader& reader, RegionId region, MemberId member,
                                      base::Instant now) {
  return reader.all(sql::sessions_of_member,
                    {{"region_id", region}, {"member_id", member}, {"now", now}},
                    [](const storage::Row& row) {
                      return Session{.id = row.id<SessionId>(0),
                                     .member = row.id<MemberId>(1),
                                     .device = row.get<std::string>(2),
                                     .created_at = row.get<base::Instant>(3),
                                     .last_seen_at = row.get<base::Instant>(4),
                                     .expires_at = row.get<base::Instant>(5)};
                    });
}

Result<bool> remove_session(storage::Writer& writer, RegionId region, MemberId member,
                            SessionId id) {
  auto removed = TRY(writer.execute(sql::remove_session,
                                    {{"region_id", region}, {"member_id", member}, {"id", id}}));
  return removed > 0;
}

Result<> remove_sessions(storage::Writer& writer, RegionId region, MemberId member) {
  TRY(writer.execute(sql::remove_sessions_of_member,
                     {{"region_id", region}, {"member_id", member}}));
  return {};
}

Result<> remove_other_sessions(storage::Writer& writer, RegionId region, MemberId member,
                               SessionId keep) {
  TRY(writer.execute(sql::remove_other_sessions,
                     {{"region_id", region}, {"member_id", member}, {"id", keep}}));
  return {};
}

Result<> remove_ended_sessions(storage::Writer& writer, RegionId region, MemberId member,
                               base::Instant now) {
  TRY(writer.execute(sql::remove_ended_sessions,
                     {{"region_id", region}, {"member_id", member}, {"now", now}}));
  return {};
}

}  // namespace nabij::identity::store
