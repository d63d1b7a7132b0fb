INSERT INTO place_round (region_id, id, organisation_id, place_id, weekday, start_minute,
                         end_minute, created_at, created_by, content_hash)
VALUES (:region_id, :id, :organisation_id, :place_id, :weekday, :start_minute, :end_minute, :at,
        :author_id, :content_hash)
