INSERT INTO own_link
  (region_id, person_id, id, token_hash, offer_hash, offered_by, begun_at, opened_on)
VALUES (:region_id, :person_id, :id, :token_hash, :offer_hash, :offered_by, :begun_at, :opened_on)
