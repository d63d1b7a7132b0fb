SELECT key, value, unit, source, valid_from, valid_until
FROM norm
WHERE region_id = :region_id
ORDER BY key, valid_from
