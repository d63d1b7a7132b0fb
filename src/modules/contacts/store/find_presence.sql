SELECT id, organisation_id, team_id, author_id, place_id, started_at, ended_at, minutes,
       seen_count, mood, local_day, local_minute, text_id, correctable_until, content_hash
FROM presence WHERE region_id = :region_id AND id = :id
