SELECT id, code, name, kind, year, parent_id
FROM area
WHERE region_id = :region AND kind = :kind AND year = :year
