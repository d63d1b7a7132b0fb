INSERT INTO tally (region_id, id, organisation_id, team_id, author_id, kind, topic, count, at,
                   local_day, local_month, place_id, area_id, correctable_until, recorded_at,
                   content_hash)
VALUES (:region_id, :id, :organisation_id, :team_id, :author_id, :kind, :topic, :count, :at,
        :local_day, :local_month, :place_id, :area_id, :correctable_until, :recorded_at,
        :content_hash)
