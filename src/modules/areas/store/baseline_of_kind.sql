SELECT baseline.area_id, baseline.measure, baseline.value, baseline.year, baseline.source,
  area.code
FROM baseline
JOIN area ON area.region_id = baseline.region_id AND area.id = baseline.area_id
WHERE baseline.region_id = :region AND baseline.measure = :measure AND baseline.year = :year
  AND area.kind = :kind
