SELECT CAST(COALESCE(SUM(minutes), 0) AS BIGINT) FROM presence_current
WHERE region_id = :region_id AND author_id = :author_id
  AND started_at >= :from_at AND started_at < :until_at
