SELECT id, place_id, weekday, start_minute, end_minute, content_hash FROM place_round_current
WHERE region_id = :region_id AND organisation_id = :organisation_id AND place_id = :place_id
ORDER BY weekday, start_minute, id LIMIT 50
