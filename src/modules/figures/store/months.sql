SELECT from_day, until_day, settled_at
FROM figure_month
WHERE region_id = :region
ORDER BY from_day
