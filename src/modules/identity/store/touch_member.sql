UPDATE member SET last_seen_at = :now WHERE region_id = :region_id AND id = :id
