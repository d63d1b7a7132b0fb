SELECT name, measure
FROM measure_column
WHERE region_id = :region
