INSERT INTO own_visit (region_id, person_id, id, link_id, token_hash, begun_at, seen_at)
VALUES (:region_id, :person_id, :id, :link_id, :token_hash, :begun_at, :seen_at)
