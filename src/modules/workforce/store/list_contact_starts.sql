SELECT author_id, started_at FROM contact_current
WHERE region_id = :region_id AND author_id IN (:members...)
  AND started_at >= :from AND started_at < :until
