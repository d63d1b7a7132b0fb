SELECT id, organisation_id, team_id, author_id, place_id, channel, started_at, local_day,
       duration_minutes, unknown_count, text_id, corrects_id, correctable_until, recorded_at,
       content_hash, setting, stances
FROM contact_current
WHERE region_id = :region_id AND place_id = :place_id AND team_id = :team_id
  AND started_at >= :from_at AND started_at < :until_at
  AND (started_at, id) < (:before_at, :before_id)
ORDER BY started_at DESC, id DESC LIMIT :limit
