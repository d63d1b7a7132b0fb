SELECT topic, CAST(SUM(contacts) AS BIGINT) FROM place_day
WHERE region_id = :region_id AND place_id = :place_id AND organisation_id = :organisation_id
  AND local_day >= :since
GROUP BY topic HAVING SUM(contacts) > 0
ORDER BY 2 DESC, topic
