-- Changes one row for exactly one of those who try.
UPDATE invitation SET used_at = :now, used_by = :member_id
WHERE region_id = :region_id AND id = :id
  AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :now
