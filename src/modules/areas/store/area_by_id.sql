SELECT id, code, name, kind, year, parent_id
FROM area
WHERE region_id = :region AND id = :id
