SELECT id
FROM area_import
WHERE region_id = :region AND kind = :kind
ORDER BY id DESC
LIMIT 1
