INSERT INTO figure_month (region_id, from_day, until_day, settled_at)
VALUES (:region, :from, :until, :settled_at)
ON CONFLICT (region_id, from_day) DO NOTHING
