UPDATE person_access SET ended_at = :at
WHERE region_id = :region_id AND person_id = :person_id AND ended_at IS NULL
