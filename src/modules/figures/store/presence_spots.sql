SELECT area_id, place_id,
  CASE WHEN local_day < :second THEN 0 WHEN local_day < :third THEN 1
    WHEN local_day < :fourth THEN 2 ELSE 3 END AS quarter,
  SUM(minutes)
FROM presence_current
WHERE region_id = :region AND local_day >= :from AND local_day < :until
  AND (:whole_region = 1 OR organisation_id = :organisation)
GROUP BY 1, 2, 3
