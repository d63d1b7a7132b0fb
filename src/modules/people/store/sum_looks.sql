SELECT CAST(COALESCE(SUM(looks), 0) AS BIGINT) FROM person_look_count
WHERE region_id = :region_id AND person_id IN (:ids...)
