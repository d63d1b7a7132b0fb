INSERT INTO baseline (region_id, measure, year, area_id, value, source, imported_at)
VALUES (:region, :measure, :year, :area, :value, :source, :at)
ON CONFLICT (region_id, measure, year, area_id) DO UPDATE SET
  value = excluded.value, source = excluded.source, imported_at = excluded.imported_at
