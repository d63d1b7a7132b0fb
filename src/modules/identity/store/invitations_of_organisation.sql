SELECT id, organisation_id, inviting_organisation_id, name, created_at, expires_at, used_at,
  withdrawn_at
FROM invitation
WHERE region_id = :region_id AND inviting_organisation_id = :organisation_id
  AND withdrawn_at IS NULL
ORDER BY created_at DESC, id
LIMIT 500
