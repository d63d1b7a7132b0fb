SELECT id, name
FROM place
WHERE region_id = :region AND id IN (:ids...)
