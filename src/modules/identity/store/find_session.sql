SELECT session.id, session.member_id, session.last_seen_at, session.expires_at, session.idle_ms,
  member.version, member.active, member.organisation_id, organisation.host, session.created_at
FROM session
JOIN member ON member.region_id = session.region_id AND member.id = session.member_id
JOIN organisation ON organisation.region_id = member.region_id
  AND organisation.id = member.organisation_id
WHERE session.region_id = :region_id AND session.token_hash = :token_hash
