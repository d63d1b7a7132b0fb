SELECT id, place_id, weekday, start_minute, end_minute, content_hash FROM place_round_current
WHERE region_id = :region_id AND organisation_id = :organisation_id
  AND (weekday, start_minute, id) > (:after_weekday, :after_minute, :after_id)
ORDER BY weekday, start_minute, id LIMIT :limit
