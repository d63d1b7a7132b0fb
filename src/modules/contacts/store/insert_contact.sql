INSERT INTO contact (region_id, id, organisation_id, team_id, author_id, place_id, area_id,
                     channel, started_at, local_day, local_month, duration_minutes,
                     unknown_count, text_id, corrects_id, correctable_until, recorded_at,
                     content_hash, setting, stances, day_contacts, day_young_people)
VALUES (:region_id, :id, :organisation_id, :team_id, :author_id, :place_id, :area_id, :channel,
        :started_at, :local_day, :local_month, :duration_minutes, :unknown_count, :text_id,
        :corrects_id, :correctable_until, :recorded_at, :content_hash, :setting, :stances,
        :day_contacts, :day_young_people)
