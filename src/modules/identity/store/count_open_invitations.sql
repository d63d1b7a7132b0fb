SELECT COUNT(*) FROM invitation
WHERE region_id = :region_id AND inviting_organisation_id = :organisation_id
  AND used_at IS NULL AND withdrawn_at IS NULL AND expires_at > :now
