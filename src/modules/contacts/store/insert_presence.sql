INSERT INTO presence (region_id, id, organisation_id, team_id, author_id, place_id, area_id,
                      started_at, ended_at, minutes, seen_count, mood, local_day, local_month,
                      local_minute, text_id, correctable_until, recorded_at, content_hash)
VALUES (:region_id, :id, :organisation_id, :team_id, :author_id, :place_id, :area_id,
        :started_at, :ended_at, :minutes, :seen_count, :mood, :local_day, :local_month,
        :local_minute, :text_id, :correctable_until, :recorded_at, :content_hash)
