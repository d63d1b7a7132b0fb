SELECT local_day - (local_day + 3) % 7 AS monday, SUM(minutes)
FROM presence_current
WHERE region_id = :region AND local_day >= :from AND local_day < :until
  AND (:whole_region = 1 OR organisation_id = :organisation)
GROUP BY 1
