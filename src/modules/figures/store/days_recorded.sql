SELECT MIN(first), MAX(last)
FROM (
  SELECT MIN(local_day) AS first, MAX(local_day) AS last
  FROM contact_current WHERE region_id = :region
  UNION ALL
  SELECT MIN(local_day), MAX(local_day)
  FROM presence_current WHERE region_id = :region
) AS recorded
