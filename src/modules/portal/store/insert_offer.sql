INSERT INTO own_link_offer (region_id, person_id, id, token_hash, offered_by, at, expires_at)
VALUES (:region_id, :person_id, :id, :token_hash, :offered_by, :at, :expires_at)
