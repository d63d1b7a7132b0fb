INSERT INTO calendar_feed
  (region_id, owner_id, id, owner_kind, token_hash, tells, language, begun_at)
VALUES (:region_id, :owner_id, :id, :owner_kind, :token_hash, :tells, :language, :begun_at)
