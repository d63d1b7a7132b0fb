SELECT id, member_id, device, created_at, last_seen_at, expires_at
FROM session
WHERE region_id = :region_id AND member_id = :member_id
  AND expires_at > :now AND last_seen_at + idle_ms > :now
ORDER BY last_seen_at DESC, id
