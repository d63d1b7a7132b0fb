SELECT id, organisation_id, team_id, author_id, place_id, started_at, ended_at, minutes,
       seen_count, mood, local_day, local_minute, text_id, correctable_until, content_hash
FROM presence_current
WHERE region_id = :region_id AND place_id = :place_id AND organisation_id = :organisation_id
  AND started_at >= :from_at AND started_at < :until_at
  AND (started_at, id) < (:before_at, :before_id)
ORDER BY started_at DESC, id DESC LIMIT :limit
