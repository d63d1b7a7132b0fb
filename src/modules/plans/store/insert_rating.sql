INSERT INTO plan_rating (region_id, person_id, id, rating_id, goal_id, at, day, side, member_id,
                         content_hash, level, sealed_note)
VALUES (:region_id, :person_id, :id, :rating_id, :goal_id, :at, :day, :side, :member_id,
        :content_hash, :level, :sealed_note)
