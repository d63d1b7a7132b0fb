INSERT INTO session (region_id, id, token_hash, member_id, device, created_at, last_seen_at,
  expires_at, idle_ms)
VALUES (:region_id, :id, :token_hash, :member_id, :device, :now, :now, :expires_at, :idle_ms)
