SELECT person_id, id, offer_hash, offered_by, begun_at, opened_on FROM own_link
WHERE region_id = :region_id AND token_hash = :token_hash
