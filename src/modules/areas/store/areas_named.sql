SELECT id, name
FROM area
WHERE region_id = :region AND id IN (:ids...)
