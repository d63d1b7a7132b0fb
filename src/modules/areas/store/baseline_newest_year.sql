SELECT MAX(baseline.year)
FROM baseline
JOIN area ON area.region_id = baseline.region_id AND area.id = baseline.area_id
WHERE baseline.region_id = :region AND baseline.measure = :measure AND area.kind = :kind
