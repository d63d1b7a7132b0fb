UPDATE invitation SET withdrawn_at = :now
WHERE region_id = :region_id AND created_by = :member_id
  AND used_at IS NULL AND withdrawn_at IS NULL
