SELECT id, organisation_id, team_id, author_id, place_id, channel, started_at, local_day,
       duration_minutes, unknown_count, text_id, corrects_id, correctable_until, recorded_at,
       content_hash, setting, stances, day_contacts, day_young_people
FROM contact WHERE region_id = :region_id AND id = :id
