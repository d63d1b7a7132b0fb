SELECT DISTINCT measure, year
FROM baseline
WHERE region_id = :region
ORDER BY measure, year
