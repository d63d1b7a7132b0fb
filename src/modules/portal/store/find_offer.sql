SELECT person_id, offered_by, expires_at FROM own_link_offer
WHERE region_id = :region_id AND token_hash = :token_hash
