SELECT key, label_nl, label_en, unit
FROM measure
WHERE region_id = :region
ORDER BY position, key
