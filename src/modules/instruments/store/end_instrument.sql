UPDATE instrument SET ended_at = :at
WHERE region_id = :region_id AND id = :id AND ended_at IS NULL
