SELECT id, organisation_id, team_id, author_id, place_id, channel, started_at, local_day,
       duration_minutes, unknown_count, text_id, corrects_id, correctable_until, recorded_at,
       content_hash, setting, stances
FROM contact_current
WHERE region_id = :region_id AND id IN (:ids...) AND team_id IN (:team_ids...)
