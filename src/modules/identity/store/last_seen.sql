SELECT MAX(last_seen_at) FROM member WHERE region_id = :region_id
