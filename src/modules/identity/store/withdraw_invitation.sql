UPDATE invitation SET withdrawn_at = :now
WHERE region_id = :region_id AND id = :id AND inviting_organisation_id = :organisation_id
  AND used_at IS NULL AND withdrawn_at IS NULL
