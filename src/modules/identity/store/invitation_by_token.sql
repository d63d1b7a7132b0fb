SELECT id, organisation_id, inviting_organisation_id, name, created_at, expires_at, used_at,
  withdrawn_at
FROM invitation
WHERE region_id = :region_id AND token_hash = :token_hash
