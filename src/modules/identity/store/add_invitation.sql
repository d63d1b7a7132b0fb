INSERT INTO invitation (region_id, id, organisation_id, inviting_organisation_id, token_hash, name,
  created_by, created_at, expires_at, used_at, used_by, withdrawn_at)
VALUES (:region_id, :id, :organisation_id, :inviting_organisation_id, :token_hash, :name,
  :created_by, :now, :expires_at, NULL, NULL, NULL)
