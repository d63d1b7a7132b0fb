DELETE FROM session
WHERE region_id = :region_id AND member_id = :member_id
  AND (expires_at <= :now OR last_seen_at + idle_ms <= :now)
