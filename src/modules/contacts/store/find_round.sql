SELECT id, place_id, weekday, start_minute, end_minute, content_hash FROM place_round
WHERE region_id = :region_id AND id = :id AND organisation_id = :organisation_id
